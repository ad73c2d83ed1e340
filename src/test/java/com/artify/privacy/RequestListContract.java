package com.artify.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The list of what customers and Shopify asked for, alike on every database. */
@ArtifyTest
abstract class RequestListContract {
    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private RequestRows rows;
    private ShopDomain shop;
    private Admin admin;
    private Instant received = Instant.parse("2026-06-01T10:00:00Z");

    @BeforeEach
    void open() {
        shop = fixture.emptyShop();
        admin = Admin.open(context, shop);
    }

    @AfterEach
    void close() {
        admin.close();
    }

    @Test
    void requestsAreSearchedFilteredAndSortedByTheAddress() {
        asked(shop, "7001", RequestKind.DATA_REQUEST, RequestState.DONE);
        asked(shop, "7002", RequestKind.CUSTOMER_REDACT, RequestState.WAITING);
        asked(fixture.emptyShop(), "7003", RequestKind.DATA_REQUEST, RequestState.DONE);
        admin.go("settings/privacy");
        assertThat(customers()).containsExactly("Customer 7002", "Customer 7001");

        admin.go("settings/privacy?sort=received");
        assertThat(customers()).containsExactly("Customer 7001", "Customer 7002");
        admin.go("settings/privacy?state=done");
        assertThat(customers()).containsExactly("Customer 7001");
        admin.go("settings/privacy?kind=customer_redact");
        assertThat(customers()).containsExactly("Customer 7002");
        admin.go("settings/privacy?q=order/97001");
        assertThat(customers()).containsExactly("Customer 7001");
        admin.go("settings/privacy?q=7%25");
        assertThat(admin.text()).contains("No request matches", "Clear filters");
        admin.go("settings/privacy?state=withdrawn");
        assertThat(customers()).isEmpty();
    }

    @Test
    void aLongListIsReadPageByPage() {
        for (int customer = 100; customer < 226; customer++) {
            asked(shop, "" + customer, RequestKind.CUSTOMER_REDACT, RequestState.DONE);
        }
        admin.go("settings/privacy");
        assertThat(customers()).startsWith("Customer 225").doesNotContain("Customer 100");

        admin.go("settings/privacy?page=3");
        assertThat(customers()).endsWith("Customer 100");
    }

    private void asked(ShopDomain of, String customer, RequestKind kind, RequestState state) {
        received = received.plusSeconds(1);
        PrivacyRequest request =
                new PrivacyRequest(
                        Ids.next(),
                        of,
                        kind,
                        Optional.of("gid://shopify/Customer/" + customer),
                        List.of("gid://shopify/Order/9" + customer),
                        received,
                        received.plus(Duration.ofDays(29)),
                        state,
                        Optional.empty(),
                        Optional.empty(),
                        Evidence.NONE);
        rows.insert(request);
    }

    private List<String> customers() {
        return admin.all(Div.class, div -> div.getText().matches("Customer \\d+")).stream()
                .map(Div::getText)
                .toList();
    }
}
