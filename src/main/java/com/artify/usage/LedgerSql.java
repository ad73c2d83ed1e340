package com.artify.usage;

/** What all statements over the ledger share, alike on every database. */
final class LedgerSql {
    static final String SUMS =
            """
            count(distinct case when g.generation_type = 'preview' then g.id end) as previews,
            count(distinct case when g.generation_type = 'final' then g.id end) as finals,
            count(*) as attempts,
            coalesce(sum(case when a.outcome in ('succeeded', 'unknown')
              then a.price_micros else 0 end), 0) as cost\
            """;
    static final String ATTEMPTS =
            "generation_attempts a join generations g on g.id = a.generation_id";
    static final String IN_PERIOD =
            "a.shop_id = :shop and a.started_at >= :since and a.started_at < :until";

    private LedgerSql() {}
}
