package com.artify.usage;

import com.artify.base.jdbc.Database;

/** What all statements over the ledger share, alike on every database. */
final class LedgerSql {
    /** A generation counts where its first attempt is, so that parts add up to the whole. */
    static final String SUMS =
            """
            coalesce(sum(case when a.number = 1 and g.generation_type = 'preview'
              then 1 else 0 end), 0) as previews,
            coalesce(sum(case when a.number = 1 and g.generation_type = 'final'
              then 1 else 0 end), 0) as finals,
            count(*) as attempts,
            coalesce(sum(case when a.outcome in ('succeeded', 'unknown')
              then a.price_micros else 0 end), 0) as cost\
            """;

    static final String IN_PERIOD =
            "a.shop_id = :shop and a.started_at >= :since and a.started_at < :until";

    private LedgerSql() {}

    /** The generation {@code g} of the attempt {@code a}, to be joined with it. */
    static String generation(Database database) {
        return " join generations g"
                + database.through("idx_generations_ledger")
                + " on g.id = a.generation_id";
    }
}
