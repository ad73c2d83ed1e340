package com.artify.shopify.webhooks;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a shop's messages that could not be taken in, those that are tried again among them. */
@Service
@Transactional(readOnly = true)
public class DeadLetterQueries {
    private static final String KEPT =
            " from webhook_events where shop_id = :shop and status in ('failed', 'dead')";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Database database;

    DeadLetterQueries(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** A part of the messages that a filter lets through, and how many those are in all. */
    public record Page(List<DeadLetter> rows, long total) {}

    /** At most {@code limit} messages that the filter lets through, after {@code offset} others. */
    public Page page(
            ShopDomain shop, DeadLetterFilter filter, DeadLetterSort sort, long offset, int limit) {
        List<DeadLetter> rows =
                ask(
                                """
                                select id, topic, resource, payload, last_error, received_at,
                                  attempts, status\
                                """,
                                " order by " + sort.sql() + " limit :limit offset :offset",
                                shop,
                                filter)
                        .param("limit", limit)
                        .param("offset", offset)
                        .query((row, number) -> letter(row))
                        .list();
        return new Page(rows, ask("select count(*)", "", shop, filter).query(Long.class).single());
    }

    /** The topics of which there are any. */
    public List<String> topics(ShopDomain shop) {
        return jdbc.sql("select distinct topic" + KEPT + " order by topic")
                .param("shop", shop.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private JdbcClient.StatementSpec ask(
            String select, String end, ShopDomain shop, DeadLetterFilter filter) {
        String sql =
                select
                        + KEPT
                        + filter.state().map(state -> " and status = :state").orElse("")
                        + filter.topic().map(topic -> " and topic = :topic").orElse("")
                        + filter.text()
                                .map(text ->
                                        """
                                         and lower(payload || ' ' || coalesce(last_error, ''))
                                          like :text escape '!'\
                                        """)
                                .orElse("")
                        + end;
        return jdbc.sql(sql)
                .param("shop", shop.value())
                .param("state", filter.state().map(DeadLetterQueries::stored).orElse(""))
                .param("topic", filter.topic().orElse(""))
                .param("text", filter.text().map(DeadLetterQueries::part).orElse(""));
    }

    private static String stored(DeadLetterFilter.State state) {
        return StoredEnums.text(
                switch (state) {
                    case GIVEN_UP -> WebhookStatus.DEAD;
                    case TRYING -> WebhookStatus.FAILED;
                });
    }

    private static String part(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private DeadLetter letter(ResultSet row) throws SQLException {
        Optional<String> error = Optional.ofNullable(row.getString("last_error"));
        DeadLetter.Problem problem = DeadLetter.Problem.of(error.orElse(""));
        return new DeadLetter(
                UUID.fromString(row.getString("id")),
                row.getString("topic"),
                name(row.getString("payload"), row.getString("resource")),
                problem,
                error.filter(text -> problem != DeadLetter.Problem.UNREADABLE),
                database.requiredInstant(row, "received_at"),
                row.getInt("attempts"),
                row.getString("status").equals("dead"));
    }

    /** An order's number or a product's title, where the payload says it; else the id. */
    private static String name(String payload, String resource) {
        try {
            JsonNode body = JSON.readTree(payload);
            for (String field : List.of("name", "title")) {
                if (body.path(field).isString()) {
                    return body.path(field).stringValue();
                }
            }
        } catch (JacksonException unreadable) {
            // Its id has to do.
        }
        String known = Objects.requireNonNullElse(resource, "");
        return known.contains("/") ? known.substring(known.indexOf('/') + 1) : "";
    }
}
