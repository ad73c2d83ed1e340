package com.artify.standin;

import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plays Shopify for one app: its servlet answers where a shop's endpoints and the admin are, over
 * the facts that are kept here. Thread-safe.
 */
public final class StandInShopify implements AutoCloseable {
    /** Shopify tries for four hours; whoever watches the stand-in would not wait so long. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(20));

    /** A session token of that age has expired, whatever the leeway. */
    private static final Duration OLD = Duration.ofMinutes(10);

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9][a-z0-9-]*\\.myshopify\\.com");

    private final StandInApp app;
    private final StandInClock clock;
    private final AppSecret secret;
    private final SessionTokenMint mint;
    private final Map<String, StandInShop> shops = new ConcurrentHashMap<>();
    private final Webhooks webhooks;
    private final List<String> misses = new CopyOnWriteArrayList<>();
    private volatile Faults faults = Faults.NONE;
    private volatile @Nullable Runnable endOfSessions;

    public StandInShopify(StandInApp app, Clock time) {
        this(app, time, PAUSES);
    }

    /** One that waits for other times between the attempts to deliver a webhook. */
    public StandInShopify(StandInApp app, Clock time, List<Duration> pauses) {
        this.app = app;
        this.clock = new StandInClock(time);
        this.secret = new AppSecret(app.clientSecret(), clock);
        this.mint = new SessionTokenMint(app.clientId(), secret, clock);
        this.webhooks = new Webhooks(this, pauses);
    }

    /** Opens a shop that has installed the app. */
    public StandInShop open(String domain, List<StandInStaff> staff) {
        if (!DOMAIN.matcher(domain).matches() || staff.isEmpty()) {
            throw new IllegalArgumentException("a shop has a myshopify.com domain and staff");
        }
        StandInShop shop = new StandInShop(domain, staff, clock, webhooks);
        shops.put(domain, shop);
        return shop;
    }

    /** Answers below the path at which it is registered. */
    public HttpServlet servlet() {
        return new StandInServlet(this);
    }

    /** The app's part of a shop's storefront, below the path at which it is registered. */
    public HttpServlet appProxy(StandInShop shop) {
        return new AppProxy(this, shop);
    }

    /** From now on. */
    public void fail(Faults wanted) {
        faults = wanted;
    }

    /** Puts the stand-in's clock forward. */
    public void forward(Duration time) {
        clock.forward(time);
    }

    /** Gives the app another client secret; webhooks keep the old one for an hour. */
    public void rotateSecret(String next) {
        secret.rotate(next);
    }

    /**
     * Says how the sessions that people have with the app are ended on demand. Shopify itself has
     * no such power: only who runs the app beside the stand-in can say it.
     */
    public void endSessionsBy(Runnable end) {
        endOfSessions = end;
    }

    /** A session token as App Bridge would hand it out now. */
    public String sessionToken(StandInShop shop, StandInStaff user) {
        Instant now = clock.instant();
        return mint.issue(
                shop.domain(),
                user.id(),
                "session-" + user.id(),
                faults.staleSessions() ? now.minus(OLD) : now);
    }

    /** Waits until all webhooks so far were accepted or given up. */
    public void settle() {
        webhooks.settle();
    }

    @Override
    public void close() {
        webhooks.close();
    }

    /** The fields that were asked of the Admin API in vain, such as {@code Shop.id}. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    void miss(String field) {
        misses.add(field);
    }

    List<StandInShop> shops() {
        return shops.values().stream().sorted(Comparator.comparing(StandInShop::domain)).toList();
    }

    Optional<StandInShop> shop(String domain) {
        return Optional.ofNullable(shops.get(domain));
    }

    StandInApp app() {
        return app;
    }

    AppSecret secret() {
        return secret;
    }

    SessionTokenMint mint() {
        return mint;
    }

    Clock clock() {
        return clock;
    }

    boolean canEndSessions() {
        return endOfSessions != null;
    }

    /** False if nobody said how. */
    boolean endSessions() {
        Runnable end = endOfSessions;
        if (end == null) {
            return false;
        }
        end.run();
        return true;
    }

    Faults faults() {
        return faults;
    }
}
