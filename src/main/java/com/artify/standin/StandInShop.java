package com.artify.standin;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One shop at the stand-in: its staff, products, access tokens, and whether it has the app. */
public final class StandInShop {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long FIRST_ID = 70_000_000_000L;

    private final long id;
    private final String domain;
    private final List<StandInStaff> staff;
    private final TokenLedger tokens;
    private final Webhooks webhooks;
    private final CostBucket bucket;
    private final ProductShelf shelf;
    private final OrderBook orders;
    private final OrderDesk desk;
    private final BulkOperations bulk;
    private final AppInstallation installation;
    private volatile boolean installed = true;
    private volatile Runnable listener = () -> {};

    StandInShop(String domain, List<StandInStaff> staff, Clock clock, Webhooks webhooks) {
        this.webhooks = webhooks;
        this.id = FIRST_ID + domain.hashCode();
        this.domain = domain;
        this.staff = List.copyOf(staff);
        this.tokens = new TokenLedger(clock, this::changed);
        this.bucket = new CostBucket(clock);
        this.orders = new OrderBook(clock, this::changed);
        this.desk = new OrderDesk(orders, clock, this::tell);
        this.installation = new AppInstallation(clock);
        this.bulk = new BulkOperations(end -> tell("bulk_operations/finish", end));
        this.shelf =
                new ProductShelf(
                        clock,
                        product -> {
                            changed();
                            tell("products/update", ProductPayload.of(product));
                        });
    }

    /** Such as {@code a-shop.myshopify.com}. */
    public String domain() {
        return domain;
    }

    /** The shop's name in the admin's addresses. */
    public String name() {
        return domain.substring(0, domain.indexOf('.'));
    }

    /** Who works in the shop's admin; the first is who opens it. */
    public List<StandInStaff> staff() {
        return staff;
    }

    /**
     * Calls the listener at every change of the shop's state from now on; it must return at once
     * and ask for the state only later.
     */
    public void onChange(Runnable change) {
        listener = change;
    }

    private void changed() {
        listener.run();
    }

    /** Sells the products besides the others, as they are; nobody is told. */
    public void fill(Collection<StandInProduct> products) {
        shelf.fill(products);
    }

    /** What another run would have to begin with, to go on as if nothing had happened. */
    public ShopState state() {
        return new ShopState(shelf.all(), orders.all(), tokens.current().orElse(null));
    }

    /** Goes on where another run ended; nobody is told. */
    public void restore(ShopState state) {
        shelf.fill(state.products());
        orders.fill(state.orders());
        tokens.restore(state.grant());
    }

    /** Sells the product, which replaces the one of its id; its time of change is now. */
    public void put(StandInProduct product) {
        shelf.put(product);
    }

    /** What is sold now. */
    public List<StandInProduct> products() {
        return shelf.all();
    }

    /** A product as it is now. */
    public Optional<StandInProduct> product(long id) {
        return shelf.find(id);
    }

    /** Takes a product away. */
    public void delete(long productId) {
        if (shelf.remove(productId)) {
            changed();
            tell("products/delete", Map.of("id", productId));
        }
    }

    /** From now on no variant is saved or deleted whose title, such as A4 / Oak, is meant. */
    public void refuse(Predicate<String> titles) {
        shelf.refuse(titles);
    }

    /** Takes an order, which replaces the one of its id; its time of change is now. */
    public void put(StandInOrder order) {
        orders.put(order);
    }

    /** What buyers and the merchant do with orders, of which the app is told. */
    public OrderDesk desk() {
        return desk;
    }

    /** A customer asks to be forgotten; Shopify names the orders that it has of them. */
    public void redact(StandInOrder.Customer customer) {
        tell("customers/redact", Compliance.redaction(id, domain, customer, orders.all()));
    }

    /** Tells the app of an order as it is now. */
    public void tell(String topic, long orderId) {
        orders.find(orderId).ifPresent(order -> tell(topic, OrderPayload.of(order)));
    }

    /** All orders as they are now. */
    public List<StandInOrder> orders() {
        return orders.all();
    }

    /** An order as it is now. */
    public Optional<StandInOrder> order(long id) {
        return orders.find(id);
    }

    /** A metafield by the global id of its owner and {@code namespace.key}. */
    public Optional<String> metafield(String owner, String key) {
        return orders.metafield(owner, key);
    }

    /** The merchant chooses a plan of the app. */
    public void subscribe(String plan, int trialDays) {
        installation.subscribe(plan, trialDays);
    }

    /** The merchant ends the plan. */
    public void unsubscribe() {
        installation.end();
    }

    /** Sends the app a webhook with the body as JSON. */
    public void tell(String topic, Object body) {
        if (installed) {
            webhooks.send(domain, topic, JSON.writeValueAsString(body));
        }
    }

    /** Whether the app may come in. */
    public boolean isInstalled() {
        return installed;
    }

    /** Ends the app's tokens and its way in. */
    public void uninstall() {
        tell("app/uninstalled", Map.of("name", name(), "myshopify_domain", domain));
        installed = false;
        tokens.revoke();
    }

    /** Lets the app in again; it has to ask for tokens anew. */
    public void reinstall() {
        installed = true;
    }

    Optional<StandInStaff> staff(long id) {
        return staff.stream().filter(each -> each.id() == id).findFirst();
    }

    TokenLedger tokens() {
        return tokens;
    }

    BulkOperations bulk() {
        return bulk;
    }

    CostBucket bucket() {
        return bucket;
    }

    /** What the Admin API answers to. */
    Map<String, Nodes.Field> fields() {
        Map<String, Nodes.Field> fields = new HashMap<>(new ProductFields(shelf).fields());
        fields.putAll(new OrderFields(orders).fields());
        fields.put("shop", asked -> facts());
        fields.put("currentAppInstallation", asked -> installation.node());
        fields.putAll(bulk.fields());
        fields.put("nodes", this::nodes);
        return fields;
    }

    /** In the order of the ids, null for what is not there. */
    private List<@Nullable Object> nodes(DataFetchingEnvironment asked) {
        List<@Nullable Object> found = new ArrayList<>();
        for (Object id : asked.<List<Object>>getArgumentOrDefault("ids", List.of())) {
            found.add(
                    shelf.find(Nodes.number(id, "Product"))
                            .map(ProductNodes::of)
                            .or(() -> orders.find(Nodes.number(id, "Order")).map(OrderNodes::of))
                            .orElse(null));
        }
        return found;
    }

    private Map<String, @Nullable Object> facts() {
        return Nodes.of(
                "id",
                Nodes.gid("Shop", id),
                "name",
                name(),
                "email",
                staff.getFirst().email(),
                "myshopifyDomain",
                domain,
                "currencyCode",
                "EUR",
                "ianaTimezone",
                "Europe/Berlin",
                "plan",
                Nodes.of("publicDisplayName", "Basic", "partnerDevelopment", true));
    }
}
