package com.artify.whole;

import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the parts of {@link EmbeddedIT} work with. */
interface Embedded {
    FramedApp admin();

    SeededShops shops();

    JdbcClient jdbc();

    /** The server forgets its sessions; browsers keep the cookies. */
    void endSessions();

    /** Waits until the query finds these texts, in this order. */
    default void awaitStored(String sql, Object parameter, String... texts) {
        Awaitility.await()
                .untilAsserted(() ->
                        Assertions.assertThat(
                                        jdbc().sql(sql)
                                                .param(parameter.toString())
                                                .query(String.class)
                                                .list())
                                .as(sql)
                                .containsExactly(texts));
    }
}
