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
        return Set.of(MappedDeed.MAPPED);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        return Ids.parse(activity.subjectId())
                .flatMap(product -> mappings.find(shop, product))
                .map(mapping -> undo(mapping, activity))
                .orElse(UndoResult.NOT_POSSIBLE);
    }

    private UndoResult undo(ProductMapping mapping, Activity activity) {
        Map<String, String> after = MappedDeed.targets(activity.after());
        Map<Long, LinkedVariant> byId = mapping.baseById();
        boolean unchanged =
                after.entrySet().stream()
                        .allMatch(each ->
                                each.getValue()
                                        .equals(
                                                MappedDeed.id(
                                                        byId.get(
                                                                mapping.mapped()
                                                                        .get(each.getKey())))));
        if (after.isEmpty() || !unchanged) {
            return UndoResult.CHANGED_SINCE;
        }
        Map<String, Long> wanted = new LinkedHashMap<>();
        Map<String, LinkedVariant> byUuid =
                mapping.base().stream()
                        .collect(Collectors.toMap(MappedDeed::id, Function.identity()));
        MappedDeed.targets(activity.before())
                .forEach((variant, uuid) ->
                        Optional.ofNullable(byUuid.get(uuid))
                                .ifPresent(target -> wanted.put(variant, target.id())));
        mappings.write(mapping.product(), after.keySet(), wanted);
        return UndoResult.UNDONE;
    }
}
