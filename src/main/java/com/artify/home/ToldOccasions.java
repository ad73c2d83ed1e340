package com.artify.home;

import com.artify.base.EmailAddress;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import com.artify.settings.Occasion;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which address was mailed of which occasion, while the occasion lasts. */
@Repository
@Transactional
class ToldOccasions {
    private final JdbcClient jdbc;
    private final Database database;
    private final Clock clock;

    ToldOccasions(JdbcClient jdbc, Database database, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Set<String> addresses(ShopDomain shop, Occasion occasion) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select address from attention_mails
                                where shop_id = :shop and occasion = :occasion\
                                """)
                        .param("shop", shop.value())
                        .param("occasion", StoredEnums.text(occasion))
                        .query((row, number) -> row.getString("address"))
                        .list());
    }

    public void add(ShopDomain shop, Occasion occasion, EmailAddress address) {
        jdbc.sql(
                        """
                        insert into attention_mails (shop_id, occasion, address, sent_at)
                        values (:shop, :occasion, :address, :now)
                        on conflict do nothing\
                        """)
                .param("shop", shop.value())
                .param("occasion", StoredEnums.text(occasion))
                .param("address", address.value())
                .param("now", database.parameter(clock.instant()))
                .update();
    }

    /** What is over may be told of again. */
    public void forgetAllBut(ShopDomain shop, Set<Occasion> lasting) {
        Arrays.stream(Occasion.values())
                .filter(occasion -> !lasting.contains(occasion))
                .forEach(over ->
                        jdbc.sql(
                                        """
                                        delete from attention_mails
                                        where shop_id = :shop and occasion = :occasion\
                                        """)
                                .param("shop", shop.value())
                                .param("occasion", StoredEnums.text(over))
                                .update());
    }
}
