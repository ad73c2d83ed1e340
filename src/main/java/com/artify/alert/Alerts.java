package com.artify.alert;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Tells programs of the shop's own what needs attention. */
@Service
public class Alerts {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AlertPosts posts;
    private final AlertKeys keys;
    private final AlertSender sender;
    private final AlertJob job;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Alerts(
            AlertPosts posts,
            AlertKeys keys,
            AlertSender sender,
            AlertJob job,
            Jobs jobs,
            TransactionTemplate transaction,
            Clock clock) {
        this.posts = posts;
        this.keys = keys;
        this.sender = sender;
        this.job = job;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether alerts can be posted there: https, unless private addresses are configured. */
    public boolean accepts(String address) {
        return sender.address(address).isPresent();
    }

    /**
     * Has an alert posted once for its subject, until that is {@link #overBut over}. Joins the
     * caller's transaction; the post itself goes out afterwards.
     */
    public void tell(
            ShopDomain shop,
            String address,
            String type,
            String subject,
            Map<String, Object> data) {
        AlertPost post = post(shop, address, type, subject, data);
        transaction.executeWithoutResult(status -> {
            if (posts.add(post)) {
                jobs.enqueue(job.job(), AlertJob.id(post));
            }
        });
    }

    /** From now on all subjects that begin so may be told of again but for those that last. */
    public void overBut(ShopDomain shop, String beginning, Set<String> lasting) {
        posts.forgetBut(shop, beginning, lasting);
    }

    /** Posts an alert that says nothing, at once and once; takes up to ten seconds. */
    public AlertAnswer test(ShopDomain shop, String address) {
        AlertPost post = post(shop, address.strip(), "test", null, Map.of());
        posts.add(post);
        AlertAnswer answer = job.attempt(post);
        posts.gaveUp(shop, post.id(), clock.instant());
        return answer;
    }

    /** The last alerts and what came of them, the newest first. */
    public List<AlertPost> newest(ShopDomain shop, int limit) {
        return posts.newest(shop, limit);
    }

    /** What the receiver verifies signatures with ({@code whsec_…}, Standard Webhooks). */
    public String secret(ShopDomain shop) {
        return keys.of(shop).secret();
    }

    /** Removes what has ended weeks ago. */
    @AcrossShops("a job sweeps all shops")
    public void sweep() {
        posts.removeEnded(clock.instant().minus(KEPT));
    }

    private AlertPost post(
            ShopDomain shop,
            String address,
            String type,
            @Nullable String subject,
            Map<String, Object> data) {
        Instant now = clock.instant();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type);
        body.put("timestamp", now.toString());
        body.put("shop", shop.value());
        body.put("data", data);
        return new AlertPost(
                Ids.next(),
                shop,
                address,
                type,
                subject,
                JSON.writeValueAsString(body),
                0,
                Optional.empty(),
                now,
                Optional.empty());
    }
}
