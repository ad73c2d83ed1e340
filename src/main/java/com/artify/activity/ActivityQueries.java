package com.artify.activity;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log of a shop, newest first. */
@Service
@Transactional(readOnly = true)
public class ActivityQueries {

    /** Parts are seen in their whole. */
    private static final String LISTED = " and (whole_id is null or whole_id = id)";

    private final JdbcClient jdbc;
    private final ActivityRepository activities;
    private final Database database;

    ActivityQueries(JdbcClient jdbc, ActivityRepository activities, Database database) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.database = database;
    }

    /** A person who appears in the log, under their latest name there. */
    public record Person(UUID id, String name) {}

    /** The activities that the filter lets through. */
    public List<Activity> page(ShopDomain shop, ActivityFilter filter, long offset, int limit) {
        return page(shop, filter, ActivityOrder.NEWEST_FIRST, offset, limit);
    }

    /** A page of the log from either end. */
    public List<Activity> page(
            ShopDomain shop, ActivityFilter filter, ActivityOrder order, long offset, int limit) {
        List<UUID> ids =
                ask(
                                "select id from activities where shop_id = :shop" + LISTED,
                                " order by id %s limit :limit offset :offset"
                                        .formatted(order.direction()),
                                shop,
                                filter)
                        .param("limit", limit)
                        .param("offset", offset)
                        .query((row, number) -> UUID.fromString(row.getString(1)))
                        .list();
        return ids.isEmpty()
                ? List.of()
                : activities.findByShopIdAndIdIn(shop, ids).stream().sorted(order.order()).toList();
    }

    public long count(ShopDomain shop, ActivityFilter filter) {
        return ask(
                        "select count(*) from activities where shop_id = :shop" + LISTED,
                        "",
                        shop,
                        filter)
                .query(Long.class)
                .single();
    }

    /** Everybody who did something, by name. */
    public List<Person> people(ShopDomain shop) {
        return jdbc.sql(
                        """
                        select staff_member_id, max(staff_name) as name from activities
                        where shop_id = :shop and staff_member_id is not null
                        group by staff_member_id order by name\
                        """)
                .param("shop", shop.value())
                .query((row, number) ->
                        new Person(UUID.fromString(row.getString(1)), row.getString(2)))
                .list();
    }

    /** The kinds of subjects that something was done to. */
    public List<String> kinds(ShopDomain shop) {
        return jdbc.sql(
                        "select distinct subject_kind from activities where shop_id = :shop"
                                + " order by subject_kind")
                .param("shop", shop.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private StatementSpec ask(String select, String end, ShopDomain shop, ActivityFilter filter) {
        String sql =
                select
                        + filter.person().map(id -> " and staff_member_id = :person").orElse("")
                        + filter.kind().map(kind -> " and subject_kind = :kind").orElse("")
                        + filter.since().map(instant -> " and created_at >= :since").orElse("")
                        + filter.text()
                                .map(text ->
                                        " and (lower(subject_name) like :text"
                                                + " or lower(staff_name) like :text)")
                                .orElse("")
                        + end;
        StatementSpec statement = jdbc.sql(sql).param("shop", shop.value());
        filter.person().ifPresent(id -> statement.param("person", id.toString()));
        filter.kind().ifPresent(kind -> statement.param("kind", kind));
        filter.since().ifPresent(since -> statement.param("since", database.parameter(since)));
        filter.text().ifPresent(text -> statement.param("text", part(text)));
        return statement;
    }

    private static String part(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
    }
}
