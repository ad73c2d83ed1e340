package com.artify.catalog.sync;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jobs.Jobs;
import com.artify.catalog.Product;
import com.artify.catalog.ProductVariants;
import com.artify.catalog.Products;
import com.artify.catalog.StoreOption;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.mapping.ProductMappings;
import com.artify.shop.CurrentStaff;
import com.artify.shop.StaffMember;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans and begins syncs of products to Shopify, and knows their history. */
@Service
public class Syncs {
    static final String SYNCED = "product.synced";
    static final String PRICED = "product.priced";

    /** Where activities keep the sync's id. */
    static final String SYNC = Deed.UNDO + "sync";

    private static final int HISTORY = 20;

    private final Products products;
    private final ProductVariants variants;
    private final ProductMappings mappings;
    private final SyncTable table;
    private final Jobs jobs;
    private final Activities activities;
    private final CurrentStaff staff;
    private final Changes changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Syncs(
            Products products,
            ProductVariants variants,
            ProductMappings mappings,
            SyncTable table,
            Jobs jobs,
            Activities activities,
            CurrentStaff staff,
            Changes changes,
            TransactionTemplate transaction,
            Clock clock) {
        this.products = products;
        this.variants = variants;
        this.mappings = mappings;
        this.table = table;
        this.jobs = jobs;
        this.activities = activities;
        this.staff = staff;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks at the product in Shopify and says what a sync would do; a call over the network. */
    @Transactional(propagation = Propagation.NEVER)
    public PlanResult plan(Product product) {
        return switch (variants.refresh(product)) {
            case StoreResult.Done<StoreProduct>(StoreProduct current) ->
                    mappings.find(product.shop(), product.uuid())
                            .<PlanResult>map(mapping ->
                                    new PlanResult.Planned(SyncPlanner.plan(mapping, current)))
                            .orElseGet(PlanResult.Gone::new);
            case StoreResult.NotFound<StoreProduct> gone -> new PlanResult.Gone();
            case StoreResult.Refused<StoreProduct>(String code, String message) ->
                    new PlanResult.Refused(message);
            case StoreResult.Unavailable<StoreProduct>(var retryAfter) ->
                    new PlanResult.Unreachable(retryAfter);
        };
    }

    /** Begins what was planned if it still would be done so; variants go only on request. */
    @Transactional(propagation = Propagation.NEVER)
    public StartResult start(SyncPlan shown, boolean remove) {
        PlanResult now = plan(shown.product());
        if (!(now instanceof PlanResult.Planned(SyncPlan plan)) || !plan.agreesWith(shown)) {
            return new StartResult.Changed(now);
        }
        List<NewStep> steps =
                plan.steps().stream()
                        .filter(step -> wanted(step, remove))
                        .map(NewStep::of)
                        .toList();
        if (plan.obstacle().isPresent() || steps.isEmpty()) {
            return new StartResult.Nothing();
        }
        int unchanged = (int) plan.count(SyncAction.KEEP);
        return transaction.execute(status ->
                running(plan.product())
                        ? new StartResult.Busy()
                        : new StartResult.Started(
                                begin(plan.product(), plan.options(), unchanged, steps, SYNCED)
                                        .sync()));
    }

    private static boolean wanted(PlannedStep step, boolean remove) {
        return switch (step.action()) {
            case CREATE, UPDATE -> true;
            case REMOVE -> remove;
            case KEEP -> step.reason() == SyncReason.SAME_UNMAPPED;
            case BLOCKED -> false;
        };
    }

    /** A sync that was begun and the activity that undoes it. */
    record Begun(UUID sync, UUID activity) {}

    /** Begins a sync of these steps, in the caller's transaction. */
    Begun begin(
            Product product,
            List<StoreOption> options,
            int unchanged,
            Collection<NewStep> steps,
            String action) {
        UUID id = write(product, options, unchanged, steps);
        Map<String, Object> after = new LinkedHashMap<>();
        for (SyncAction each : SyncAction.values()) {
            long count = steps.stream().filter(step -> step.action() == each).count();
            if (count > 0) {
                after.put(each.name().toLowerCase(Locale.ROOT), (int) count);
            }
        }
        after.put(SYNC, id.toString());
        UUID activity =
                activities.record(
                        product.shop(),
                        new Deed(
                                action,
                                "product",
                                product.uuid().toString(),
                                product.title(),
                                Map.of(),
                                after));
        return new Begun(id, activity);
    }

    /** Writes a sync down and has it done, without an activity. */
    UUID write(
            Product product, List<StoreOption> options, int unchanged, Collection<NewStep> steps) {
        UUID id = Ids.next();
        String name = staff.find().map(StaffMember::name).orElse(null);
        table.insert(product, id, options, unchanged, name, steps, clock.instant());
        enqueue(product.shop(), id);
        announce(product);
        return id;
    }

    /** Tries again what failed or was left; false if the shop has no such sync to resume. */
    @Transactional
    public boolean resume(ShopDomain shop, UUID sync) {
        Optional<SyncRun> found = table.find(shop, sync).filter(SyncRun::resumable);
        Optional<Product> product = found.flatMap(run -> products.findById(shop, run.productId()));
        if (product.isEmpty() || running(product.get())) {
            return false;
        }
        table.reopen(shop, sync);
        table.status(shop, sync, SyncStatus.RUNNING, null, clock.instant());
        enqueue(shop, sync);
        announce(product.get());
        return true;
    }

    /** The product's syncs, the newest first. */
    @Transactional(readOnly = true)
    public List<SyncRun> history(Product product) {
        return table.newest(product, HISTORY);
    }

    /** What a sync does with each variant. */
    @Transactional(readOnly = true)
    public List<SyncStep> steps(ShopDomain shop, UUID sync) {
        return table.steps(shop, sync);
    }

    boolean running(Product product) {
        return table.newest(product, 1).stream()
                .anyMatch(run -> run.status() == SyncStatus.RUNNING);
    }

    private void enqueue(ShopDomain shop, UUID sync) {
        jobs.enqueue(SyncJob.JOB, shop.value() + "/" + sync + "/" + Ids.next());
    }

    void announce(Product product) {
        changes.announce(new Changes.Change(product.shop(), "sync", product.uuid().toString()));
    }
}
