package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.jobs.Job;
import com.artify.base.jobs.Jobs;
import com.artify.base.jobs.Lane;
import com.artify.shop.Shops;
import com.artify.usage.Quotas;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a shop's waiting generations to the workers, at most as many at once as the shop may have:
 * the rest waits in the shop's own backlog, so that no shop can starve another.
 */
@Component
class Dispatcher {
    static final Job PREVIEW = new Job("preview", Lane.QUICK);
    static final Job FINAL = new Job("final", Lane.LONG);

    private final GenerationRepository generations;
    private final Quotas quotas;
    private final Shops shops;
    private final Jobs jobs;
    private final Clock clock;

    Dispatcher(
            GenerationRepository generations, Quotas quotas, Shops shops, Jobs jobs, Clock clock) {
        this.generations = generations;
        this.quotas = quotas;
        this.shops = shops;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Fills the shop's free slots, in the transaction that freed one or added work. What waits in a
     * shop that uninstalled the app goes on waiting.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void dispatch(ShopDomain shop) {
        if (shops.findActive(shop).isEmpty()) {
            return;
        }
        int limit = quotas.lockConcurrency(shop);
        int finals = generations.countHandedOver(shop, GenerationType.FINAL);
        int free = limit - finals - generations.countHandedOver(shop, GenerationType.PREVIEW);
        int handed =
                handOver(shop, GenerationType.FINAL, Math.min(free, finalSlots(limit) - finals));
        handOver(shop, GenerationType.PREVIEW, free - handed);
    }

    /** Finals go first, but leave one slot to previews, behind which shoppers are waiting. */
    private static int finalSlots(int limit) {
        return Math.max(1, limit - 1);
    }

    private int handOver(ShopDomain shop, GenerationType type, int most) {
        if (most <= 0) {
            return 0;
        }
        List<Generation> waiting = generations.findWaiting(shop, type, most);
        for (Generation next : waiting) {
            next.handOver(clock.instant());
            generations.save(next);
            enqueue(next);
        }
        return waiting.size();
    }

    /** Tells the workers of a generation; repeating it changes nothing. */
    void enqueue(Generation generation) {
        jobs.enqueue(
                generation.type() == GenerationType.FINAL ? FINAL : PREVIEW,
                generation.id().toString());
    }
}
