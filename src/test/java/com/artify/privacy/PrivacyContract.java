package com.artify.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.generation.Generation;
import com.artify.order.OrderFilter;
import com.artify.order.OrderQueries;
import com.artify.shop.Shops;
import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookHandler;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.OrderJson;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Uninstalling, and being forgotten, alike on every database. */
@ArtifyTest
abstract class PrivacyContract {
    private static final String CUSTOMER = "gid://shopify/Customer/7001";

    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Shops shops;
    @Autowired private ObjectProvider<WebhookHandler> handlers;
    @Autowired private RequestQueries requests;
    @Autowired private PrivacyJob job;
    @Autowired private ForgottenShops forgotten;
    @Autowired private CustomerData customers;
    @Autowired private OrderQueries orders;
    @Autowired private ObjectStore store;
    @Autowired private ShopTables tables;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;
    @Autowired private TransactionTemplate transaction;

    private ReadyShop ready;
    private OrderJson order = OrderJson.order();

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
    }

    @Test
    void aCustomersDataArePackedForTheMerchant() throws IOException {
        Generation preview = bought();

        tell("customers/data_request", customer("orders_requested", "[]"));
        PrivacyRequest request = ended();

        assertThat(request.state()).isEqualTo(RequestState.DONE);
        assertThat(request.evidence().orders()).isOne();
        assertThat(request.evidence().photos()).isOne();
        assertThat(request.evidence().generations()).isEqualTo(2);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        customers.export(request, zip);
        List<String> names = new ArrayList<>();
        try (ZipInputStream read =
                new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            String data = "";
            for (ZipEntry entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
                names.add(entry.getName());
                data = entry.getName().equals("data.json") ? text(read) : data;
            }
            assertThat(data).contains("#1001", CUSTOMER, preview.id().toString());
        }
        assertThat(names).anyMatch(name -> name.endsWith("photo.jpg"));
        assertThat(names).anyMatch(name -> name.endsWith("print.jpg"));
        assertThat(newest(ready.shop(), 1).getFirst().fetched()).isPresent();
    }

    @Test
    void aCustomerIsForgottenAndTheAmountsStay() {
        Generation preview = bought();
        String photo = photo(preview);
        assertThat(files("")).isNotEmpty();

        tell("customers/redact", customer("orders_to_redact", "[]"));
        PrivacyRequest request = ended();

        assertThat(request.evidence().files()).isPositive();
        assertThat(store.get(new ObjectKey(photo))).isEmpty();
        assertThat(files("uploads/")).isEmpty();
        assertThat(files("generations/")).isEmpty();
        assertThat(
                        texts(
                                "select coalesce(customer_id, '') || coalesce(customer_name, '') from orders"))
                .containsExactly("");
        assertThat(texts("select search_text from orders")).containsExactly("#1001");
        assertThat(texts("select coalesce(customer_id, '') from uploads")).containsExactly("");
        assertThat(orders.newest(ready.shop(), OrderFilter.ALL, 1).getFirst().total()).isPresent();
        tell("orders/updated", order.json().replace("10:00:00Z", "11:00:00Z"));
        assertThat(texts("select coalesce(customer_id, '') from orders")).containsExactly("");
    }

    @Test
    void storedMessagesForgetTheCustomerAndKeepTheGoods() {
        order = OrderJson.order().line(ready.product().shopifyProductId(), ready.variant(), "abc");
        String named =
                order.json()
                        .replace(
                                "{\"id\":7001",
                                "{\"first_name\":\"Ada\",\"email\":\"a@b.example\",\"id\":7001");
        store("orders/create", named);
        store("orders/updated", named.replace("7001", "7002"));

        tell("customers/redact", customer("orders_to_redact", "[]"));
        ended();

        List<String> left =
                texts("select payload from webhook_events where shop_id = :shop order by topic");
        assertThat(left.getFirst())
                .doesNotContain("7001", "Ada", "a@b.example")
                .contains("#1001", "line_items", "_generation_id", "abc");
        assertThat(left.getLast()).contains("7002", "Ada");
    }

    private void store(String topic, String payload) {
        Object now = database.parameter(Instant.now());
        jdbc.sql(
                        """
                        insert into webhook_events (id, shop_id, topic, webhook_id, triggered_at,
                          received_at, payload, status)
                        values (?, ?, ?, ?, ?, ?, ?, 'processed')\
                        """)
                .params(
                        Ids.next().toString(),
                        ready.shop().value(),
                        topic,
                        Ids.next().toString(),
                        now,
                        now,
                        payload)
                .update();
    }

    @Test
    void aCustomerOfAnotherShopIsLeftAlone() {
        Generation preview = bought();
        ReadyShop stranger = fixture.ready();

        tell(stranger.shop(), "customers/redact", customer(stranger.shop(), "orders_to_redact"));
        await().until(() -> ended(stranger.shop()).isPresent());

        assertThat(ended(stranger.shop()).orElseThrow().evidence().photos()).isZero();
        assertThat(store.get(new ObjectKey(photo(preview)))).isPresent();
    }

    @Test
    void aRequestThatDoesNotNameItsShopIsNotFollowed() {
        tell("customers/redact", customer("orders_to_redact", "[]").replace("shop_domain", "x"));
        tell("shop/redact", "{\"shop_id\":1}");

        assertThat(newest(ready.shop(), 10)).isEmpty();
    }

    @Test
    void aShopThatLeftIsForgottenWithAllItsRowsAndFiles() {
        bought();
        ReadyShop other = fixture.ready();
        leave();
        tell("shop/redact", "{\"shop_id\":1,\"shop_domain\":\"%s\"}".formatted(ready.shop()));
        PrivacyRequest request = newest(ready.shop(), 1).getFirst();
        assertThat(request.state()).isEqualTo(RequestState.WAITING);
        assertThat(Duration.between(request.received(), request.due()).toDays())
                .isBetween(28L, 30L);

        job.run(request.id().toString());

        PrivacyRequest done = newest(ready.shop(), 1).getFirst();
        assertThat(done.state()).isEqualTo(RequestState.DONE);
        assertThat(done.evidence().orders()).isOne();
        assertThat(done.evidence().rows()).isGreaterThan(10);
        assertThat(files("")).isEmpty();
        assertThat(rowsOf(ready.shop())).isZero();
        assertThat(shops.find(ready.shop())).isEmpty();
        assertThat(rowsOf(other.shop())).isPositive();
        job.run(request.id().toString());
    }

    @Test
    void aShopThatComesBackFindsEverything() {
        Generation preview = bought();
        leave();
        tell("shop/redact", "{\"shop_domain\":\"%s\"}".formatted(ready.shop()));

        comeBack();

        PrivacyRequest request = newest(ready.shop(), 1).getFirst();
        assertThat(request.state()).isEqualTo(RequestState.WITHDRAWN);
        job.run(request.id().toString());
        assertThat(store.get(new ObjectKey(photo(preview)))).isPresent();
        assertThat(orders.newest(ready.shop(), OrderFilter.ALL, 5)).hasSize(1);
    }

    @Test
    void aShopThatIsInstalledIsNeverForgotten() {
        bought();
        tell("shop/redact", "{\"shop_domain\":\"%s\"}".formatted(ready.shop()));
        PrivacyRequest request = newest(ready.shop(), 1).getFirst();

        job.run(request.id().toString());

        assertThat(newest(ready.shop(), 1).getFirst().state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(shops.findActive(ready.shop())).isPresent();
    }

    @Test
    void aShopThatLeftLongAgoIsForgottenWithoutBeingAskedFor() {
        leave();
        forgotten.run();
        assertThat(newest(ready.shop(), 10)).isEmpty();
        transaction.executeWithoutResult(status -> {
            comeBack();
            jdbc.sql("update shops set installed_at = '2026-01-01T00:00:00.000Z' where id = ?")
                    .param(ready.shop().value())
                    .update();
            shops.uninstall(ready.shop(), Instant.now().minus(Duration.ofDays(31)));
        });

        forgotten.run();
        forgotten.run();

        assertThat(newest(ready.shop(), 10)).hasSize(1);
        await().atMost(Duration.ofSeconds(30)).until(() -> shops.find(ready.shop()).isEmpty());
    }

    @Test
    void anUninstalledShopBeginsNothingUntilItComesBack() {
        Generation preview = shopper.previewed(ready);
        leave();
        tell("orders/paid", order(preview).json());
        assertThat(
                        texts(
                                "select status || case when handed_over_at is null then '' else '!' end from generations"
                                        + " where generation_type = 'final' and shop_id = :shop"))
                .containsExactly("pending");

        comeBack();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> texts("select state from order_lines").equals(List.of("ready")));
    }

    @Test
    void theMerchantSeesWhatWasAskedAndDone() {
        bought();
        tell("customers/data_request", customer("orders_requested", "[]"));
        ended();
        try (Admin admin = Admin.open(context, ready.shop())) {
            assertThat(admin.go("settings/privacy").text())
                    .contains("30 days after the payment", "7 days after the upload")
                    .contains("Customer’s data requested", "Customer 7001", "Done")
                    .contains("Orders: 1, photos: 1, generations: 2");
        }
        try (Admin admin = Admin.open(context, fixture.emptyShop())) {
            assertThat(admin.go("settings/privacy").text()).contains("No requests yet");
        }
    }

    /** A customer's order whose print file is made. */
    private Generation bought() {
        Generation preview = shopper.previewed(ready);
        jdbc.sql("update uploads set customer_id = ? where id = ?")
                .params(CUSTOMER, preview.uploadId().toString())
                .update();
        order = order(preview);
        tell("orders/paid", order.json());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> texts("select state from order_lines").equals(List.of("ready")));
        // The comparison for reviewers writes a picture of its own after the final.
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        files("generations/").stream()
                                .anyMatch(key -> key.value().endsWith("screen.jpg")));
        return preview;
    }

    private OrderJson order(Generation preview) {
        return OrderJson.order()
                .line(ready.product().shopifyProductId(), ready.variant(), preview.id().toString());
    }

    private void leave() {
        shops.uninstall(ready.shop(), Instant.now());
    }

    private void comeBack() {
        shops.install(
                new Shops.Installation(
                        ready.shop(),
                        "shpat_again",
                        "Test shop",
                        "owner@shop.test",
                        Currency.getInstance("EUR"),
                        ZoneOffset.UTC));
    }

    private void tell(String topic, String payload) {
        tell(ready.shop(), topic, payload);
    }

    private void tell(ShopDomain shop, String topic, String payload) {
        Instant now = Instant.now();
        WebhookEvent event =
                new WebhookEvent(
                        Ids.next(),
                        shop,
                        topic,
                        Ids.next().toString(),
                        Optional.empty(),
                        now,
                        now,
                        payload);
        transaction.executeWithoutResult(status ->
                handlers.stream()
                        .filter(handler -> handler.topics().contains(topic))
                        .forEach(handler -> handler.handle(event)));
    }

    private String customer(String orderField, String named) {
        return customer(ready.shop(), orderField).replace("[]", named);
    }

    private static String customer(ShopDomain shop, String orderField) {
        return """
        {"shop_id":954889,"shop_domain":"%s","%s":[],
         "customer":{"id":7001,"email":"john@example.com","phone":"555-625-1199"}}\
        """
                .formatted(shop, orderField);
    }

    private PrivacyRequest ended() {
        await().atMost(Duration.ofSeconds(30)).until(() -> ended(ready.shop()).isPresent());
        return ended(ready.shop()).orElseThrow();
    }

    private List<PrivacyRequest> newest(ShopDomain shop, int limit) {
        return requests.page(shop, RequestFilter.ALL, RequestSort.NEWEST, 0, limit).rows();
    }

    private Optional<PrivacyRequest> ended(ShopDomain shop) {
        return newest(shop, 1).stream()
                .filter(request -> request.state() != RequestState.WAITING)
                .findFirst();
    }

    private static String text(ZipInputStream entry) throws IOException {
        return new String(entry.readAllBytes(), UTF_8);
    }

    private String photo(Generation preview) {
        return texts(
                        "select object_key from uploads where id = '%s' and shop_id = :shop"
                                .formatted(preview.uploadId()))
                .getFirst();
    }

    private List<ObjectKey> files(String folder) {
        return store.list("shops/" + ready.shop().name() + "/" + folder, 100);
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql + (sql.contains(":shop") ? "" : " where shop_id = :shop"))
                .param("shop", ready.shop().value())
                .query(String.class)
                .list();
    }

    private int rowsOf(ShopDomain shop) {
        return tables.childrenFirst().stream()
                .mapToInt(table ->
                        jdbc.sql(
                                        "select count(*) from %s where %s = ?"
                                                .formatted(table.name(), table.shopColumn()))
                                .param(shop.value())
                                .query(Integer.class)
                                .single())
                .sum();
    }
}
