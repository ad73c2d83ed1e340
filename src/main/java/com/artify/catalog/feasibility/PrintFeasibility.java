package com.artify.catalog.feasibility;

import com.artify.base.ShopDomain;
import com.artify.catalog.PrintableVariant;
import com.artify.catalog.Product;
import com.artify.catalog.VariantMappings;
import com.artify.engine.ImageGenerators;
import com.artify.style.Style;
import com.artify.style.Styles;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges the prints of products in their styles. What is red and not decided for is held back from
 * shoppers here, for the shop window and for admission alike.
 */
@Service
@Transactional(readOnly = true)
public class PrintFeasibility {
    private final VariantMappings mappings;
    private final Styles styles;
    private final DecisionRepository decisions;
    private final ImageGenerators generators;

    PrintFeasibility(
            VariantMappings mappings,
            Styles styles,
            DecisionRepository decisions,
            ImageGenerators generators) {
        this.mappings = mappings;
        this.styles = styles;
        this.decisions = decisions;
        this.generators = generators;
    }

    /** Every offered style on every variant that can be printed. */
    public Matrix matrix(Product product) {
        List<PrintableVariant> variants = mappings.printable(product);
        return judge(product, variants, styles.offered(product.shop(), product.id()));
    }

    /** Whether shoppers may order this style on this variant. */
    public boolean offered(Product product, PrintableVariant variant, Style style) {
        return !judge(product, List.of(variant), List.of(style)).cells().getFirst().heldBack();
    }

    private Matrix judge(Product product, List<PrintableVariant> variants, List<Style> judged) {
        ShopDomain shop = product.shop();
        List<Decision> made = decisions.findByShopIdAndProductId(shop, product.id());
        return new Matrix(
                variants,
                judged,
                variants.stream()
                        .flatMap(
                                variant -> judged.stream().map(style -> cell(variant, style, made)))
                        .toList());
    }

    private Cell cell(PrintableVariant variant, Style style, List<Decision> made) {
        Feasibility judged =
                Feasibility.of(
                        variant.print(), generators.nativeSize(style.provider(), style.model()));
        return new Cell(
                variant,
                style,
                judged,
                made.stream()
                        .anyMatch(decision ->
                                decision.covers(
                                        variant.shopifyVariantId(), style.id(), judged.dpi())));
    }
}
