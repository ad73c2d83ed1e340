package com.artify.alert;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The alerts of the last weeks, with what came of them. */
@Repository
@Transactional
class AlertPosts {
    private static final String COLUMNS =
            "select id, shop_id, address, type, subject, body, attempts, verdict, status,"
                    + " created_at, ended_at from alert_posts where shop_id = :shop ";

    private final JdbcClient jdbc;
    private final Database database;

    AlertPosts(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** False if the shop was told of the same subject before. */
    public boolean add(AlertPost post) {
        return jdbc.sql(
                                """
                                insert into alert_posts
                                  (id, shop_id, address, type, subject, body, created_at)
                                values (:id, :shop, :address, :type, :subject, :body, :created)
                                on conflict do nothing\
                                """)
                        .param("id", post.id().toString())
                        .param("shop", post.shop().value())
                        .param("address", post.address())
                        .param("type", post.type())
                        .param("subject", post.subject())
                        .param("body", post.body())
                        .param("created", database.parameter(post.created()))
                        .update()
                > 0;
    }

    @Transactional(readOnly = true)
    public Optional<AlertPost> find(ShopDomain shop, UUID id) {
        return jdbc.sql(COLUMNS + "and id = :id")
                .param("shop", shop.value())
                .param("id", id.toString())
                .query((row, number) -> post(row))
                .optional();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<AlertPost> newest(ShopDomain shop, int limit) {
        return jdbc.sql(COLUMNS + "order by id desc limit :limit")
                .param("shop", shop.value())
                .param("limit", limit)
                .query((row, number) -> post(row))
                .list();
    }

    /** Writes down an attempt; the post has ended with it where it was taken. */
    public void attempted(AlertPost post, AlertAnswer answer, Instant now) {
        jdbc.sql(
                        """
                        update alert_posts set attempts = attempts + 1, verdict = :verdict,
                          status = :status, attempted_at = :now, ended_at = :ended
                        where shop_id = :shop and id = :id\
                        """)
                .param("verdict", StoredEnums.text(answer.verdict()))
                .param("status", answer.status())
                .param("now", database.parameter(now))
                .param("ended", answer.taken() ? database.parameter(now) : null)
                .param("shop", post.shop().value())
                .param("id", post.id().toString())
                .update();
    }

    public void gaveUp(ShopDomain shop, UUID id, Instant now) {
        jdbc.sql(
                        """
                        update alert_posts set ended_at = :now
                        where shop_id = :shop and id = :id and ended_at is null\
                        """)
                .param("now", database.parameter(now))
                .param("shop", shop.value())
                .param("id", id.toString())
                .update();
    }

    /** What is over may be told of again. */
    public void forgetBut(ShopDomain shop, String beginning, Set<String> lasting) {
        jdbc
                .sql(
                        """
                        select distinct subject from alert_posts
                        where shop_id = :shop and subject like :beginning\
                        """)
                .param("shop", shop.value())
                .param("beginning", beginning + "%")
                .query((row, number) -> row.getString("subject"))
                .list()
                .stream()
                .filter(subject -> !lasting.contains(subject))
                .forEach(over -> forget(shop, over));
    }

    private void forget(ShopDomain shop, String subject) {
        jdbc.sql(
                        """
                        update alert_posts set subject = null
                        where shop_id = :shop and subject = :subject\
                        """)
                .param("shop", shop.value())
                .param("subject", subject)
                .update();
    }

    @AcrossShops("a job sweeps all shops")
    public void removeEnded(Instant before) {
        jdbc.sql("delete from alert_posts where ended_at < :before")
                .param("before", database.parameter(before))
                .update();
    }

    private AlertPost post(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new AlertPost(
                UUID.fromString(row.getString("id")),
                new ShopDomain(row.getString("shop_id")),
                row.getString("address"),
                row.getString("type"),
                row.getString("subject"),
                row.getString("body"),
                row.getInt("attempts"),
                verdict == null
                        ? Optional.empty()
                        : Optional.of(
                                new AlertAnswer(
                                        StoredEnums.read(AlertVerdict.class, verdict),
                                        row.getInt("status"))),
                database.requiredInstant(row, "created_at"),
                Optional.ofNullable(database.instant(row, "ended_at")));
    }
}
