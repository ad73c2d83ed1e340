package com.artify.privacy;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of requests. Rows are never deleted. */
@Component
class RequestRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Database database;

    RequestRows(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    void insert(PrivacyRequest request) {
        jdbc.sql(
                        """
                        insert into privacy_requests (id, shop_id, kind, customer_id, order_ids,
                          received_at, due_at, state)
                        values (:id, :shop, :kind, :customer, %s, :received, :due, :state)\
                        """
                                .formatted(
                                        database == Database.POSTGRESQL
                                                ? "cast(:orders as jsonb)"
                                                : ":orders"))
                .param("id", request.id().toString())
                .param("shop", request.shop().value())
                .param("kind", StoredEnums.text(request.kind()))
                .param("customer", request.customer().orElse(null))
                .param("orders", JSON.writeValueAsString(request.orders()))
                .param("received", database.parameter(request.received()))
                .param("due", database.parameter(request.due()))
                .param("state", StoredEnums.text(request.state()))
                .update();
    }

    @AcrossShops("a job knows its request by its id alone")
    Optional<PrivacyRequest> find(UUID id) {
        return jdbc.sql("select * from privacy_requests where id = ?")
                .param(id.toString())
                .query((row, number) -> request(row))
                .optional();
    }

    List<PrivacyRequest> waiting(ShopDomain shop, RequestKind kind) {
        return jdbc.sql(
                        """
                        select * from privacy_requests
                        where shop_id = ? and kind = ? and state = 'waiting'\
                        """)
                .params(shop.value(), StoredEnums.text(kind))
                .query((row, number) -> request(row))
                .list();
    }

    /** Ends a request that waits; false if it has ended before. */
    boolean end(ShopDomain shop, UUID id, RequestState state, Evidence evidence, Instant now) {
        return jdbc.sql(
                                """
                                update privacy_requests set state = ?, ended_at = ?, orders = ?,
                                  photos = ?, generations = ?, files = ?, table_rows = ?
                                where shop_id = ? and id = ? and state = 'waiting'\
                                """)
                        .params(
                                StoredEnums.text(state),
                                database.parameter(now),
                                evidence.orders(),
                                evidence.photos(),
                                evidence.generations(),
                                evidence.files(),
                                evidence.rows(),
                                shop.value(),
                                id.toString())
                        .update()
                > 0;
    }

    void fetched(ShopDomain shop, UUID id, Instant now) {
        jdbc.sql("update privacy_requests set fetched_at = ? where shop_id = ? and id = ?")
                .params(database.parameter(now), shop.value(), id.toString())
                .update();
    }

    PrivacyRequest request(ResultSet row) throws SQLException {
        return new PrivacyRequest(
                UUID.fromString(row.getString("id")),
                new ShopDomain(row.getString("shop_id")),
                StoredEnums.read(RequestKind.class, row.getString("kind")),
                Optional.ofNullable(row.getString("customer_id")),
                Arrays.asList(JSON.readValue(row.getString("order_ids"), String[].class)),
                database.requiredInstant(row, "received_at"),
                database.requiredInstant(row, "due_at"),
                StoredEnums.read(RequestState.class, row.getString("state")),
                Optional.ofNullable(database.instant(row, "ended_at")),
                Optional.ofNullable(database.instant(row, "fetched_at")),
                new Evidence(
                        row.getInt("orders"),
                        row.getInt("photos"),
                        row.getInt("generations"),
                        row.getInt("files"),
                        row.getInt("table_rows")));
    }
}
