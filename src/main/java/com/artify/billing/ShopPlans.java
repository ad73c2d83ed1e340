package com.artify.billing;

import com.artify.base.ShopDomain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans of shops as they were last read, with what was allowed beyond one. */
@Component
class ShopPlans {
    private final JdbcClient jdbc;

    ShopPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Generations that a shop had made before its plan became smaller, in that month. */
    record Allowance(int generations, YearMonth month) {
        int in(YearMonth asked) {
            return month.equals(asked) ? generations : 0;
        }
    }

    Optional<ShopPlan> find(ShopDomain shop) {
        return jdbc.sql("select * from billing_states where shop_id = ?")
                .param(shop.value())
                .query((row, number) -> plan(row))
                .optional();
    }

    Optional<Allowance> allowance(ShopDomain shop) {
        return jdbc.sql("select allowance, allowance_month from billing_states where shop_id = ?")
                .param(shop.value())
                .query((row, number) ->
                        new Allowance(
                                row.getInt("allowance"),
                                YearMonth.parse(row.getString("allowance_month"))))
                .optional();
    }

    void save(ShopDomain shop, ShopPlan plan, Allowance allowance) {
        jdbc.sql(
                        """
                        insert into billing_states (shop_id, plan, status, shopify_shop_id,
                          app_handle, allowance, allowance_month) values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (shop_id) do update set plan = excluded.plan,
                          status = excluded.status, shopify_shop_id = excluded.shopify_shop_id,
                          app_handle = excluded.app_handle, allowance = excluded.allowance,
                          allowance_month = excluded.allowance_month\
                        """)
                .param(shop.value())
                .param(plan.plan())
                .param(plan.status().name().toLowerCase(Locale.ROOT))
                .param(plan.shopifyShopId())
                .param(plan.appHandle())
                .param(allowance.generations())
                .param(allowance.month().toString())
                .update();
    }

    private static ShopPlan plan(ResultSet row) throws SQLException {
        return new ShopPlan(
                row.getString("plan"),
                PlanStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("shopify_shop_id"),
                row.getString("app_handle"));
    }
}
