package com.artify.privacy;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.StoredEnums;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was asked for in a shop's and its customers' names. */
@Service
@Transactional(readOnly = true)
public class RequestQueries {
    private final JdbcClient jdbc;
    private final RequestRows rows;

    RequestQueries(JdbcClient jdbc, RequestRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A part of the requests that a filter lets through, and how many those are in all. */
    public record Page(List<PrivacyRequest> rows, long total) {}

    /** At most {@code limit} requests that the filter lets through, after {@code offset} others. */
    public Page page(
            ShopDomain shop, RequestFilter filter, RequestSort sort, long offset, int limit) {
        List<PrivacyRequest> part =
                ask(
                                "select *",
                                " order by " + sort.sql() + " limit :limit offset :offset",
                                shop,
                                filter)
                        .param("limit", limit)
                        .param("offset", offset)
                        .query((row, number) -> rows.request(row))
                        .list();
        return new Page(part, ask("select count(*)", "", shop, filter).query(Long.class).single());
    }

    /** Whether anything was ever asked. */
    public boolean any(ShopDomain shop) {
        return page(shop, RequestFilter.ALL, RequestSort.NEWEST, 0, 1).total() > 0;
    }

    private JdbcClient.StatementSpec ask(
            String select, String end, ShopDomain shop, RequestFilter filter) {
        String sql =
                select
                        + " from privacy_requests where shop_id = :shop"
                        + filter.state().map(state -> " and state = :state").orElse("")
                        + filter.kind().map(kind -> " and kind = :kind").orElse("")
                        + filter.text()
                                .map(text ->
                                        """
                                         and lower(coalesce(customer_id, '') || ' '
                                          || cast(order_ids as text)) like :text escape '!'\
                                        """)
                                .orElse("")
                        + end;
        return jdbc.sql(sql)
                .param("shop", shop.value())
                .param("state", filter.state().map(StoredEnums::text).orElse(""))
                .param("kind", filter.kind().map(StoredEnums::text).orElse(""))
                .param("text", filter.text().map(RequestQueries::part).orElse(""));
    }

    private static String part(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
