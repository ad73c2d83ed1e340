package com.artify.catalog.mapping;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.catalog.MappingsTouched;
import com.artify.catalog.Product;
import com.artify.catalog.ProductVariants;
import com.artify.catalog.Products;
import com.artify.catalog.feasibility.Cell;
import com.artify.catalog.feasibility.PrintFeasibility;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is wrong with the mappings of a shop. It is found anew whenever a mapping, a base or the
 * product in Shopify changes, and kept, so that lists can count it cheaply.
 */
@Service
@Transactional
public class MappingFindings {
    private final FindingTable table;
    private final ProductMappings mappings;
    private final ProductVariants variants;
    private final Products products;
    private final PrintFeasibility feasibility;
    private final Changes changes;
    private final Clock clock;

    MappingFindings(
            FindingTable table,
            ProductMappings mappings,
            ProductVariants variants,
            Products products,
            PrintFeasibility feasibility,
            Changes changes,
            Clock clock) {
        this.table = table;
        this.mappings = mappings;
        this.variants = variants;
        this.products = products;
        this.feasibility = feasibility;
        this.changes = changes;
        this.clock = clock;
    }

    /** What is wrong with one product. */
    @Transactional(readOnly = true)
    public List<Finding> of(Product product) {
        return table.find(product);
    }

    /**
     * The Shopify variants of a product that are sold without a print, as the merchant wants it.
     */
    @Transactional(readOnly = true)
    Set<String> left(Product product) {
        return table.left(product);
    }

    /** How often each kind is found at the shop's enabled products, by internal product id. */
    @Transactional(readOnly = true)
    public Map<Long, Map<FindingKind, Integer>> counts(ShopDomain shop) {
        return table.counts(shop);
    }

    @EventListener
    void on(MappingsTouched touched) {
        products.findById(touched.shop(), touched.productId()).ifPresent(this::lint);
    }

    /** Looks through the product's mapping again; it joins the transaction that changed it. */
    void lint(Product product) {
        if (!variants.known(product)) {
            return;
        }
        Set<FindingTable.Exemption> exempt = table.exemptions(product);
        ProductMapping mapping = mappings.read(product);
        List<Finding> found =
                MappingLinter.lint(mapping, tooLarge(product)).stream()
                        .filter(each -> !exempt.contains(exemption(each)))
                        .toList();
        List<Finding> known = table.find(product);
        Set<Finding.Key> before = keys(known);
        Set<Finding.Key> now = keys(found);
        List<Finding> gone = known.stream().filter(each -> !now.contains(each.key())).toList();
        List<Finding> fresh = found.stream().filter(each -> !before.contains(each.key())).toList();
        table.delete(product.shop(), gone);
        table.insert(product, fresh, clock.instant());
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            changes.announce(
                    new Changes.Change(product.shop(), "mapping", product.uuid().toString()));
        }
    }

    static FindingTable.Exemption exemption(Finding finding) {
        return new FindingTable.Exemption(finding.kind(), finding.shopifyVariantId());
    }

    /** Shopify variants whose print every style is held back from, with the best one's DPI. */
    private Map<String, Integer> tooLarge(Product product) {
        Map<String, Integer> best = new HashMap<>();
        Set<String> offered = new HashSet<>();
        for (Cell cell : feasibility.matrix(product).cells()) {
            String variant = cell.variant().shopifyVariantId();
            best.merge(variant, cell.feasibility().dpi(), Math::max);
            if (!cell.heldBack()) {
                offered.add(variant);
            }
        }
        best.keySet().removeAll(offered);
        return best;
    }

    private static Set<Finding.Key> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).collect(Collectors.toCollection(HashSet::new));
    }
}
