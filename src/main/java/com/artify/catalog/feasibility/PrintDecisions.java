package com.artify.catalog.feasibility;

import com.artify.activity.Activities;
import com.artify.activity.Activity;
import com.artify.activity.Deed;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.catalog.MappingsTouched;
import com.artify.catalog.Product;
import com.artify.catalog.Products;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What merchants decided about prints that are too coarse: stored, recorded, taken back. */
@Service
@Transactional
public class PrintDecisions implements UndoHandler {
    private static final String ACCEPTED = "print.accepted";
    private static final String WITHDRAWN = "print.withdrawn";
    private static final String CELLS = Deed.UNDO + "prints";

    private final PrintFeasibility feasibility;
    private final DecisionRepository decisions;
    private final Products products;
    private final Activities activities;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrintDecisions(
            PrintFeasibility feasibility,
            DecisionRepository decisions,
            Products products,
            Activities activities,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.feasibility = feasibility;
        this.decisions = decisions;
        this.products = products;
        this.activities = activities;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** Which prints of a product are meant: a variant, and a style by its public id. */
    public record Print(String shopifyVariantId, UUID style) {}

    /** Sells these prints although they are too coarse; empty if none of them is held back. */
    public Optional<UUID> accept(ShopDomain shop, UUID product, Set<Print> prints) {
        return decide(shop, product, prints, true);
    }

    /** Holds prints back again that were accepted. */
    public Optional<UUID> withdraw(ShopDomain shop, UUID product, Set<Print> prints) {
        return decide(shop, product, prints, false);
    }

    private Optional<UUID> decide(ShopDomain shop, UUID uuid, Set<Print> prints, boolean accepted) {
        return products.find(shop, uuid)
                .flatMap(product -> {
                    List<Cell> cells =
                            feasibility.matrix(product).cells().stream()
                                    .filter(cell -> cell.feasibility().grade() == Grade.RED)
                                    .filter(cell -> cell.accepted() != accepted)
                                    .filter(cell -> prints.contains(print(cell)))
                                    .toList();
                    cells.forEach(cell -> write(product, cell, accepted));
                    return cells.isEmpty()
                            ? Optional.empty()
                            : Optional.of(record(product, cells, accepted));
                });
    }

    private void write(Product product, Cell cell, boolean accepted) {
        String variant = cell.variant().shopifyVariantId();
        decisions.delete(product.shop(), product.id(), variant, cell.style().id());
        if (accepted) {
            decisions.save(
                    new Decision(
                            null,
                            product.shop(),
                            product.id(),
                            variant,
                            cell.style().id(),
                            cell.feasibility().dpi(),
                            clock.instant()));
        }
    }

    private UUID record(Product product, List<Cell> cells, boolean accepted) {
        announce(product);
        return activities.record(
                product.shop(),
                new Deed(
                        accepted ? ACCEPTED : WITHDRAWN,
                        "product",
                        product.uuid().toString(),
                        product.title(),
                        Map.of("accepted", !accepted),
                        Map.of(
                                "accepted",
                                accepted,
                                "prints",
                                cells.stream().map(PrintDecisions::text).toList(),
                                CELLS,
                                cells.stream().map(PrintDecisions::ids).toList())));
    }

    private void announce(Product product) {
        events.publishEvent(new MappingsTouched(product.shop(), product.id()));
        changes.announce(new Changes.Change(product.shop(), "product", product.uuid().toString()));
    }

    private static Print print(Cell cell) {
        return new Print(cell.variant().shopifyVariantId(), cell.style().uuid());
    }

    private static String text(Cell cell) {
        return String.join(
                " · ",
                cell.variant().print().name(),
                cell.style().name(),
                cell.feasibility().dpi() + " DPI");
    }

    private static List<String> ids(Cell cell) {
        return List.of(cell.variant().shopifyVariantId(), cell.style().uuid().toString());
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACCEPTED, WITHDRAWN);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        Optional<Product> product =
                Ids.parse(activity.subjectId()).flatMap(uuid -> products.find(shop, uuid));
        if (product.isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        boolean accepted = ACCEPTED.equals(activity.action());
        List<Print> prints = prints(activity);
        List<Cell> cells =
                feasibility.matrix(product.get()).cells().stream()
                        .filter(cell -> cell.accepted() == accepted)
                        .filter(cell -> prints.contains(print(cell)))
                        .toList();
        if (prints.isEmpty() || cells.size() < prints.size()) {
            return UndoResult.CHANGED_SINCE;
        }
        cells.forEach(cell -> write(product.get(), cell, !accepted));
        announce(product.get());
        return UndoResult.UNDONE;
    }

    private static List<Print> prints(Activity activity) {
        List<Print> prints = new ArrayList<>();
        for (Object ids : (List<?>) activity.after().getOrDefault(CELLS, List.of())) {
            List<?> pair = (List<?>) ids;
            prints.add(new Print(pair.get(0).toString(), UUID.fromString(pair.get(1).toString())));
        }
        return prints;
    }
}
