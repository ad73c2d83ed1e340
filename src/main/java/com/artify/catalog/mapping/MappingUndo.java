package com.artify.catalog.mapping;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Maps Shopify variants again as they were mapped before. */
@Component
class MappingUndo implements UndoHandler {
    private final ProductMappings mappings;

    MappingUndo(ProductMappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public Set<String> actions() {
        return Set.of(ProductMappings.MAPPED);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        return Ids.parse(activity.subjectId())
                .flatMap(product -> mappings.find(shop, product))
                .map(mapping -> undo(mapping, activity))
                .orElse(UndoResult.NOT_POSSIBLE);
    }

    private UndoResult undo(ProductMapping mapping, Activity activity) {
        boolean unchanged =
                activity.after().entrySet().stream()
                        .allMatch(each -> each.getValue().equals(current(mapping, each.getKey())));
        if (!unchanged) {
            return UndoResult.CHANGED_SINCE;
        }
        Map<String, LinkedVariant> byUuid =
                mapping.base().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.uuid().toString(), Function.identity()));
        Map<String, Long> wanted = new LinkedHashMap<>();
        activity.before()
                .forEach((variant, uuid) ->
                        Optional.ofNullable(byUuid.get(uuid.toString()))
                                .ifPresent(target -> wanted.put(variant, target.id())));
        mappings.write(mapping.product(), activity.after().keySet(), wanted);
        return UndoResult.UNDONE;
    }

    private static String current(ProductMapping mapping, String variant) {
        return mapping.target(variant).map(LinkedVariant::uuid).map(UUID::toString).orElse("");
    }
}
