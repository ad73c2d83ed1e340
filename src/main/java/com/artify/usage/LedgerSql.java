package com.artify.usage;

import com.artify.base.jdbc.Database;

/**
 * What all statements over the ledger share, alike on every database. Its entries {@code e} are the
 * attempts of generations and the tests of styles.
 */
final class LedgerSql {
    /** A generation counts where its first attempt is, so that parts add up to the whole. */
    static final String SUMS =
            """
            coalesce(sum(case when e.number = 1 and e.kind = 'preview'
              then 1 else 0 end), 0) as previews,
            coalesce(sum(case when e.number = 1 and e.kind = 'final'
              then 1 else 0 end), 0) as finals,
            coalesce(sum(case when e.kind = 'test' then 1 else 0 end), 0) as tests,
            count(*) as attempts,
            coalesce(sum(case when e.outcome in ('succeeded', 'unknown')
              then e.price_micros else 0 end), 0) as cost,
            coalesce(sum(case when e.number = 1 then e.estimate_micros else 0 end), 0) as estimate\
            """;

    /** An entry of the attempt {@code a} of the generation {@code g}. */
    static final String ATTEMPT =
            "g.generation_type as kind, a.number, a.outcome, a.price_micros, g.estimate_micros";

    /** An entry of a test {@code a}, which asks a provider once. */
    static final String TEST =
            "'test' as kind, 1 as number, a.outcome, a.price_micros,"
                    + " a.price_micros as estimate_micros";

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
