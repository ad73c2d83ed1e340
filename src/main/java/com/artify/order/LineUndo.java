package com.artify.order;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Takes back what staff did with order lines, where the lines still are as it left them. */
@Component
class LineUndo implements UndoHandler {
    private final OrderLineRepository lines;
    private final LineJournal journal;
    private final Remakes remakes;
    private final Clock clock;

    LineUndo(OrderLineRepository lines, LineJournal journal, Remakes remakes, Clock clock) {
        this.lines = lines;
        this.journal = journal;
        this.remakes = remakes;
        this.clock = clock;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                LineHolds.HELD,
                LineHolds.RELEASED,
                Remakes.REMADE,
                Remakes.REINSTATED,
                Remakes.SETTLED);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        List<OrderLine> touched = lines.findByShopIdAndUuidIn(shop, ids(activity));
        if (touched.isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        return switch (activity.action()) {
            case LineHolds.HELD ->
                    all(touched, OrderLine::held, line -> line.release(clock.instant()));
            case LineHolds.RELEASED ->
                    all(
                            touched,
                            line -> !line.held() && line.holdable(),
                            line -> line.hold(line.note().orElse(""), clock.instant()));
            case Remakes.SETTLED ->
                    all(
                            touched,
                            line -> line.state() == LineState.SETTLED,
                            line -> line.needsAttention(reason(activity), clock.instant()));
            default -> putBack(touched.getFirst(), activity);
        };
    }

    private UndoResult all(
            List<OrderLine> touched, Predicate<OrderLine> unchanged, Consumer<OrderLine> change) {
        if (!touched.stream().allMatch(unchanged)) {
            return UndoResult.CHANGED_SINCE;
        }
        touched.forEach(change);
        journal.save(touched);
        return UndoResult.UNDONE;
    }

    private UndoResult putBack(OrderLine line, Activity activity) {
        if (!line.finalGeneration().equals(id(activity.after()))) {
            return UndoResult.CHANGED_SINCE;
        }
        return id(activity.before()).filter(earlier -> remakes.putBack(line, earlier)).isPresent()
                ? UndoResult.UNDONE
                : UndoResult.NOT_POSSIBLE;
    }

    private static LineReason reason(Activity activity) {
        return LineReason.valueOf(String.valueOf(activity.before().get(Remakes.REASON)));
    }

    private static Optional<UUID> id(Map<String, Object> values) {
        return Optional.ofNullable(values.get(Remakes.FINAL))
                .flatMap(text -> Ids.parse((String) text));
    }

    private static List<UUID> ids(Activity activity) {
        return activity.before().get("lines") instanceof List<?> texts
                ? texts.stream().flatMap(text -> Ids.parse((String) text).stream()).toList()
                : List.of();
    }
}
