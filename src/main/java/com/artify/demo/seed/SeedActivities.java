package com.artify.demo.seed;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.style.Style;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What three people did to the shop's styles in the past months. */
@Component
@Profile("demo")
class SeedActivities {
    private static final List<String> PEOPLE = List.of("Artify Demo", "Mara Lind", "Robin Vale");
    private static final List<String> ACTIONS =
            List.of("style.draft-saved", "style.published", "style.reordered");
    private static final String SQL =
            """
            insert into activities (id, shop_id, staff_name, action, subject_kind, subject_id,
              subject_name, before_values, after_values, version, created_at)
            values (?, ?, ?, ?, 'style', ?, ?, '{}', '{}', 0, ?)\
            """;

    private final JdbcTemplate jdbc;
    private final Database database;

    SeedActivities(JdbcTemplate jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    void write(ShopDomain shop, int count, List<Style> styles, Instant now) {
        Moments moments = new Moments(now, count, new Random(7));
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Style style = styles.get(i * 7 % styles.size());
            Instant moment = moments.at(i);
            rows.add(
                    new Object[] {
                        moments.id(moment).toString(),
                        shop.value(),
                        PEOPLE.get(i * 5 % 11 % PEOPLE.size()),
                        ACTIONS.get(i % ACTIONS.size()),
                        style.uuid().toString(),
                        style.name(),
                        database.parameter(moment)
                    });
        }
        jdbc.batchUpdate(SQL, rows);
    }
}
