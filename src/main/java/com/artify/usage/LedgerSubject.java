package com.artify.usage;

import com.artify.base.jdbc.Database;

/** What a ledger adds up by. */
public enum LedgerSubject {
    STYLE("g.ai_style_id", "", "ai_styles", "n.name"),
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

    /** Adds up the attempts by subject, before names are looked up for the few that come out. */
    String sql(LedgerSort sort, Database database) {
        return """
        select n.uuid, %s as title, x.*, count(*) over () as total
        from (select %s as subject, %s from generation_attempts a%s%s where %s group by %s) x
          join %s n on n.id = x.subject and n.shop_id = :shop
        order by %s limit :n offset :o\
        """
                .formatted(
                        name,
                        key,
                        LedgerSql.SUMS,
                        LedgerSql.generation(database),
                        join,
                        LedgerSql.IN_PERIOD,
                        key,
                        table,
                        sort.sql(name));
    }
}
