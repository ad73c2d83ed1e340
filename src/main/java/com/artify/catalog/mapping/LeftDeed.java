package com.artify.catalog.mapping;

import com.artify.activity.Activity;
import com.artify.activity.Deed;
import com.artify.catalog.Product;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which findings were left as they are, as an activity keeps it. */
final class LeftDeed {
    static final String LEFT = "product.finding-left";
    private static final String FINDINGS = Deed.UNDO + "findings";

    private LeftDeed() {}

    static Deed of(Product product, Collection<Finding> findings, Map<String, String> titles) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        List<List<String>> ids = new ArrayList<>();
        for (Finding each : findings) {
            String variant = each.shopifyVariantId();
            kinds.computeIfAbsent(titles.getOrDefault(variant, variant), title -> new ArrayList<>())
                    .add(each.kind().name());
            ids.add(List.of(each.kind().name(), variant));
        }
        return new Deed(
                LEFT,
                "product",
                product.uuid().toString(),
                product.title(),
                Map.of(),
                Map.of(Deed.NAMED, kinds, FINDINGS, ids));
    }

    static List<FindingTable.Exemption> exemptions(Activity activity) {
        return activity.after().get(FINDINGS) instanceof Collection<?> ids
                ? ids.stream().map(each -> exemption((List<?>) each)).toList()
                : List.of();
    }

    private static FindingTable.Exemption exemption(List<?> kindAndVariant) {
        return new FindingTable.Exemption(
                FindingKind.valueOf(kindAndVariant.get(0).toString()),
                kindAndVariant.get(1).toString());
    }
}
