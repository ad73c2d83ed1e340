package com.artify.generation.news;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls that reached an instance other than the one whose worker waits, told by the database. */
@Component
class FarRings {
    private final JdbcClient jdbc;

    FarRings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing once the attempt is over. */
    @Transactional
    public void ring(Awaited awaited) {
        jdbc.sql(
                        """
                        update generation_attempts set rings = rings + 1
                        where shop_id = :shop and id = :attempt and outcome is null\
                        """)
                .param("shop", awaited.shop().value())
                .param("attempt", awaited.attempt().toString())
                .update();
    }

    /** How many there were. */
    @Transactional(readOnly = true)
    public int count(Awaited awaited) {
        return jdbc.sql("select rings from generation_attempts where shop_id = :shop and id = :id")
                .param("shop", awaited.shop().value())
                .param("id", awaited.attempt().toString())
                .query((row, number) -> row.getInt("rings"))
                .optional()
                .orElse(0);
    }
}
