package com.artify.catalog.mapping;

import com.artify.base.jdbc.Database;
import com.artify.catalog.Product;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of products that look like ones that were deleted. */
@Repository
class SuccessorTable {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Database database;

    SuccessorTable(JdbcClient jdbc, JdbcTemplate batches, Database database) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.database = database;
    }

    Optional<Successor> find(Product product) {
        return jdbc.sql("select * from product_successors where shop_id = ? and product_id = ?")
                .params(product.shop().value(), product.id())
                .query((row, number) ->
                        new Successor(
                                row.getLong("shopify_product_id"),
                                row.getString("title"),
                                row.getInt("variant_count")))
                .optional();
    }

    void save(Product product, Successor successor, Instant now) {
        delete(product);
        jdbc.sql(
                        """
                        insert into product_successors (product_id, shop_id, shopify_product_id,
                          title, variant_count, found_at) values (?, ?, ?, ?, ?, ?)
                        """)
                .param(product.id())
                .param(product.shop().value())
                .param(successor.shopifyProductId())
                .param(successor.title())
                .param(successor.variants())
                .param(database.parameter(now))
                .update();
    }

    void delete(Product product) {
        jdbc.sql("delete from product_successors where shop_id = ? and product_id = ?")
                .params(product.shop().value(), product.id())
                .update();
    }

    /** Lets sizes of the product's own serve other Shopify variants. */
    void moveSizes(Product product, Map<String, String> variants, Instant now) {
        Object time = database.parameter(now);
        batches.batchUpdate(
                """
                update sizes set shopify_variant_id = ?, updated_at = ?, version = version + 1
                where shop_id = ? and product_id = ? and shopify_variant_id = ? and is_active = ?
                """,
                variants.entrySet().stream()
                        .map(each ->
                                new Object[] {
                                    each.getValue(),
                                    time,
                                    product.shop().value(),
                                    product.id(),
                                    each.getKey(),
                                    true
                                })
                        .toList());
    }
}
