package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.jobs.Job;
import com.artify.base.jobs.Jobs;
import com.artify.base.jobs.Lane;
import com.artify.shop.Shops;
import com.artify.usage.Quotas;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
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

    private final Backlog backlog;
    private final Quotas quotas;
    private final Shops shops;
    private final Jobs jobs;
    private final Clock clock;

    Dispatcher(Backlog backlog, Quotas quotas, Shops shops, Jobs jobs, Clock clock) {
        this.backlog = backlog;
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
        int limit = quotas.lockConcurrency(shop);
        Backlog.State state = backlog.of(shop);
        if (!(state.finalsWait() || state.previewsWait()) || !shops.active(shop)) {
            return;
        }
        int free = limit - state.finals() - state.previews();
        int finals = Math.min(free, finalSlots(limit) - state.finals());
        int handed = state.finalsWait() ? handOver(shop, GenerationType.FINAL, finals) : 0;
        if (state.previewsWait()) {
            handOver(shop, GenerationType.PREVIEW, free - handed);
        }
    }

    /** Finals go first, but leave one slot to previews, behind which shoppers are waiting. */
    private static int finalSlots(int limit) {
        return Math.max(1, limit - 1);
    }

    private int handOver(ShopDomain shop, GenerationType type, int most) {
        if (most <= 0) {
            return 0;
        }
        List<UUID> handed = backlog.handOver(shop, type, most, clock.instant());
        handed.forEach(id -> enqueue(type, id));
        return handed.size();
    }

    /** Tells the workers of a generation; repeating it changes nothing. */
    void enqueue(GenerationType type, UUID id) {
        jobs.enqueue(type == GenerationType.FINAL ? FINAL : PREVIEW, id.toString());
    }
}
