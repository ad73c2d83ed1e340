package com.artify.shopify.webhooks;

import com.artify.base.ShopDomain;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stored events that hold data of a customer. */
@Service
@Transactional
public class CustomerEvents {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NOTHING = "{}";

    private final JdbcClient jdbc;

    CustomerEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Stored(String id, String topic, String resource, String payload) {}

    /**
     * Takes who the customer is out of the shop's events; what is ordered stays, so that events
     * that still wait are worked off as before. All ids are GIDs. How many were changed.
     */
    public int redact(ShopDomain shop, String customer, Collection<String> orders) {
        String number = number(customer);
        Set<String> resources = new HashSet<>();
        orders.forEach(order -> resources.add("orders/" + number(order)));
        int changed = 0;
        for (Stored event : candidates(shop, number, resources)) {
            String redacted = redacted(event, number, resources.contains(event.resource()));
            if (!redacted.equals(event.payload())) {
                changed += write(shop, event.id(), redacted);
            }
        }
        return changed;
    }

    private List<Stored> candidates(ShopDomain shop, String number, Set<String> resources) {
        return jdbc.sql(
                        """
                        select id, topic, coalesce(resource, '') as resource, payload
                        from webhook_events
                        where shop_id = :shop and (payload like :number or resource in (:resources))\
                        """)
                .param("shop", shop.value())
                .param("number", "%" + number + "%")
                .param("resources", resources.isEmpty() ? Set.of("") : resources)
                .query((row, index) ->
                        new Stored(
                                row.getString("id"),
                                row.getString("topic"),
                                row.getString("resource"),
                                row.getString("payload")))
                .list();
    }

    private static String redacted(Stored event, String number, boolean theirs) {
        try {
            JsonNode body = JSON.readTree(event.payload());
            boolean named = body.path("customer").path("id").asString("").equals(number);
            return theirs || named
                    ? JSON.writeValueAsString(Redaction.of(event.topic(), body))
                    : event.payload();
        } catch (JacksonException unreadable) {
            // Nobody can work it off, nor tell whose it is.
            return NOTHING;
        }
    }

    private int write(ShopDomain shop, String id, String payload) {
        return jdbc.sql("update webhook_events set payload = ? where shop_id = ? and id = ?")
                .param(payload)
                .param(shop.value())
                .param(id)
                .update();
    }

    private static String number(String gid) {
        return gid.substring(gid.lastIndexOf('/') + 1);
    }
}
