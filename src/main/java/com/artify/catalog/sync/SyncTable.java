package com.artify.catalog.sync;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import com.artify.catalog.Product;
import com.artify.catalog.StoreOption;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables of syncs and their steps. */
@Repository
class SyncTable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RUNS =
            """
            select s.*, (select count(*) from variant_sync_steps t
                where t.sync_id = s.id and t.state = 'pending') as pending,
              (select count(*) from variant_sync_steps t
                where t.sync_id = s.id and t.state = 'done') as done,
              (select count(*) from variant_sync_steps t
                where t.sync_id = s.id and t.state = 'failed') as failed
            from variant_syncs s where s.shop_id = :shop\
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Database database;
    private final SyncRows rows;

    SyncTable(JdbcClient jdbc, JdbcTemplate batches, Database database, SyncRows rows) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.database = database;
        this.rows = rows;
    }

    Optional<SyncRun> find(ShopDomain shop, UUID id) {
        return jdbc.sql(RUNS + " and s.id = :id")
                .param("shop", shop.value())
                .param("id", id.toString())
                .query((row, number) -> rows.run(row))
                .optional();
    }

    List<SyncRun> newest(Product product, int limit) {
        return jdbc.sql(
                        RUNS
                                + " and s.product_id = :product"
                                + " order by s.created_at desc, s.id desc limit :limit")
                .param("shop", product.shop().value())
                .param("product", product.id())
                .param("limit", limit)
                .query((row, number) -> rows.run(row))
                .list();
    }

    List<SyncStep> steps(ShopDomain shop, UUID sync) {
        return jdbc.sql(
                        "select * from variant_sync_steps where shop_id = ? and sync_id = ? order by id")
                .param(shop.value())
                .param(sync.toString())
                .query((row, number) -> rows.step(row))
                .list();
    }

    /** The next steps of an action that are not done, at most so many. */
    List<SyncStep> pending(ShopDomain shop, UUID sync, SyncAction action, int limit) {
        return jdbc.sql(
                        """
                        select * from variant_sync_steps
                        where shop_id = ? and sync_id = ? and state = 'pending' and action = ?
                        order by id limit ?
                        """)
                .param(shop.value())
                .param(sync.toString())
                .param(StoredEnums.text(action))
                .param(limit)
                .query((row, number) -> rows.step(row))
                .list();
    }

    void insert(
            Product product,
            UUID id,
            List<StoreOption> options,
            int unchanged,
            @Nullable String staff,
            Collection<NewStep> steps,
            Instant now) {
        jdbc.sql(
                        """
                        insert into variant_syncs (id, shop_id, product_id, status, options,
                          unchanged_count, staff_name, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id.toString())
                .param(product.shop().value())
                .param(product.id())
                .param(StoredEnums.text(SyncStatus.RUNNING))
                .param(JSON.writeValueAsString(options))
                .param(unchanged)
                .param(staff)
                .param(database.parameter(now))
                .update();
        batches.batchUpdate(
                """
                insert into variant_sync_steps (shop_id, sync_id, action, reason, state, title,
                  option_values, product_base_variant_id, shopify_variant_id, old_price, new_price,
                  old_compare_at_price, compare_at_price, currency)
                values (?, ?, ?, ?, 'pending', ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                steps.stream().map(step -> columns(product, id, step)).toList());
    }

    private static @Nullable Object[] columns(Product product, UUID id, NewStep step) {
        Money known = step.newPrice() == null ? step.oldPrice() : step.newPrice();
        return new @Nullable Object[] {
            product.shop().value(),
            id.toString(),
            StoredEnums.text(step.action()),
            StoredEnums.text(step.reason()),
            step.title(),
            JSON.writeValueAsString(step.options()),
            step.baseVariantId(),
            step.shopifyVariantId(),
            minor(step.oldPrice()),
            minor(step.newPrice()),
            minor(step.oldCompareAt()),
            minor(step.compareAt()),
            known == null ? "" : known.currency().getCurrencyCode()
        };
    }

    /** How a step ended: with the variant's id, or with what Shopify said against it. */
    record Ended(
            long step, @Nullable String variantId, @Nullable String code, @Nullable String text) {
        boolean done() {
            return code == null;
        }
    }

    void end(ShopDomain shop, Collection<Ended> ended) {
        batches.batchUpdate(
                """
                update variant_sync_steps
                set state = ?, shopify_variant_id = coalesce(?, shopify_variant_id),
                  error_code = ?, error_message = ?
                where shop_id = ? and id = ?
                """,
                ended.stream()
                        .map(each ->
                                new @Nullable Object[] {
                                    StoredEnums.text(
                                            each.done() ? StepState.DONE : StepState.FAILED),
                                    each.variantId(),
                                    each.code(),
                                    each.text(),
                                    shop.value(),
                                    each.step()
                                })
                        .toList());
    }

    void status(
            ShopDomain shop, UUID id, SyncStatus status, @Nullable String problem, Instant now) {
        boolean running = status == SyncStatus.RUNNING;
        jdbc.sql(
                        """
                        update variant_syncs set status = ?, problem = ?, finished_at = ?
                        where shop_id = ? and id = ?
                        """)
                .param(StoredEnums.text(status))
                .param(problem)
                .param(running ? null : database.parameter(now))
                .param(shop.value())
                .param(id.toString())
                .update();
    }

    /** Makes failed steps wait again. */
    void reopen(ShopDomain shop, UUID id) {
        jdbc.sql(
                        """
                        update variant_sync_steps
                        set state = 'pending', error_code = null, error_message = null
                        where shop_id = ? and sync_id = ? and state = 'failed'
                        """)
                .params(shop.value(), id.toString())
                .update();
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.minor();
    }
}
