package com.artify.catalog.mapping;

import com.artify.base.ShopDomain;
import com.artify.catalog.Product;
import com.artify.catalog.StoreVariant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays a product's mapping out in lines: Shopify's variants, orphans, and what Shopify lacks. */
@Service
@Transactional(readOnly = true)
public class MappingRows {
    private final ProductMappings mappings;
    private final MappingFindings findings;

    MappingRows(ProductMappings mappings, MappingFindings findings) {
        this.mappings = mappings;
        this.findings = findings;
    }

    /**
     * All lines of a product.
     *
     * @param certain how many suggestions may be accepted unseen
     * @param targets what a Shopify variant can be mapped to
     */
    public record Sheet(
            Product product, List<MappingRow> rows, int certain, List<LinkedVariant> targets) {
        /** How many Shopify variants there are. */
        public long sold() {
            return rows.stream().filter(MappingRow::sold).count();
        }

        /** How many of them have a print. */
        public long printed() {
            return rows.stream()
                    .filter(MappingRow::sold)
                    .filter(row -> row.target().isPresent() || row.sized())
                    .count();
        }

        public long findings() {
            return rows.stream().mapToLong(row -> row.findings().size()).sum();
        }
    }

    /** The product's lines, or empty if the shop has no such product. */
    public Optional<Sheet> of(ShopDomain shop, UUID product) {
        return mappings.find(shop, product).map(this::sheet);
    }

    private Sheet sheet(ProductMapping mapping) {
        Suggestions suggestions = Suggestions.of(mapping);
        Lines lines =
                new Lines(
                        mapping,
                        suggestions,
                        new MendAdvice(mapping, suggestions),
                        findings.left(mapping.product()),
                        findings.of(mapping.product()).stream()
                                .collect(Collectors.groupingBy(Finding::shopifyVariantId)));
        return new Sheet(
                mapping.product(),
                lines.all(),
                ProductMappings.open(mapping, suggestions).size(),
                mapping.usable());
    }

    private record Lines(
            ProductMapping mapping,
            Suggestions suggestions,
            MendAdvice advice,
            Set<String> left,
            Map<String, List<Finding>> findings) {
        List<MappingRow> all() {
            List<MappingRow> rows = new ArrayList<>();
            Map<Long, LinkedVariant> base = mapping.baseById();
            Set<String> sold = new HashSet<>();
            for (StoreVariant variant : mapping.store()) {
                sold.add(variant.id());
                rows.add(row(variant.id(), Optional.of(variant), true, base));
            }
            Map<String, StoreVariant> removed =
                    mapping.removed().stream()
                            .collect(Collectors.toMap(StoreVariant::id, Function.identity()));
            mapping.mapped().keySet().stream()
                    .filter(id -> !sold.contains(id))
                    .forEach(id ->
                            rows.add(row(id, Optional.ofNullable(removed.get(id)), false, base)));
            Set<Long> used = new HashSet<>(mapping.mapped().values());
            rows.forEach(row -> row.suggestion().ifPresent(each -> used.add(each.target().id())));
            mapping.usable().stream()
                    .filter(variant -> !used.contains(variant.id()))
                    .forEach(variant -> rows.add(missing(variant)));
            return rows;
        }

        private MappingRow row(
                String id,
                Optional<StoreVariant> variant,
                boolean sold,
                Map<Long, LinkedVariant> base) {
            Optional<LinkedVariant> target =
                    Optional.ofNullable(mapping.mapped().get(id))
                            .flatMap(key -> Optional.ofNullable(base.get(key)));
            return new MappingRow(
                    id,
                    variant,
                    sold,
                    target,
                    target.isPresent() ? Optional.empty() : suggestions.of(id),
                    mapping.sized().contains(id),
                    left.contains(id),
                    findings.getOrDefault(id, List.of()).stream()
                            .map(each -> new MappingRow.MendedFinding(each, advice.of(each)))
                            .toList());
        }

        private static MappingRow missing(LinkedVariant variant) {
            return new MappingRow(
                    variant.uuid().toString(),
                    Optional.empty(),
                    false,
                    Optional.of(variant),
                    Optional.empty(),
                    false,
                    false,
                    List.of());
        }
    }
}
