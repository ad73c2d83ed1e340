package com.artify.usage;

import com.artify.base.jdbc.Database;

/** What a ledger adds up by. */
public enum LedgerSubject {
    STYLE("g.ai_style_id", "", "ai_styles", "n.name") {
        @Override
        String entries(Database database) {
            return super.entries(database)
                    + " union all select a.ai_style_id, %s from style_tests a where %s"
                            .formatted(LedgerSql.TEST, LedgerSql.IN_PERIOD);
        }

        @Override
        public boolean countsTests() {
            return true;
        }
    },
    PRODUCT("g.product_id", "", "products", "n.title"),
    /** Finals by their line; a preview by the line that it was bought with. */
    ORDER(
            "l.order_id",
            """
             join order_lines l on l.id = coalesce(g.order_line_id,
              (select max(p.id) from order_lines p
               where p.shop_id = :shop and p.preview_generation_id = g.id))\
            """,
            "orders",
            "coalesce(n.order_number, n.shopify_order_id)");

    private final String key;
    private final String join;
    private final String table;
    private final String name;

    LedgerSubject(String key, String join, String table, String name) {
        this.key = key;
        this.join = join;
        this.table = table;
        this.name = name;
    }

    /** Whether tests of styles have such a subject. */
    public boolean countsTests() {
        return false;
    }

    /** What was asked of providers, each with its subject. */
    String entries(Database database) {
        return "select %s as subject, %s from generation_attempts a%s%s where %s"
                .formatted(
                        key,
                        LedgerSql.ATTEMPT,
                        LedgerSql.generation(database),
                        join,
                        LedgerSql.IN_PERIOD);
    }

    /** Adds up the entries by subject, before names are looked up for the few that come out. */
    String sql(LedgerSort sort, Database database) {
        return """
        select n.uuid, %s as title, x.*, count(*) over () as total
        from (select e.subject, %s from (%s) e group by e.subject) x
          join %s n on n.id = x.subject and n.shop_id = :shop
        order by %s limit :n offset :o\
        """
                .formatted(name, LedgerSql.SUMS, entries(database), table, sort.sql(name));
    }
}
