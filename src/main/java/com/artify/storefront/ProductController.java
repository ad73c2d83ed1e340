package com.artify.storefront;

import com.artify.catalog.PrintSize;
import com.artify.catalog.PrintableVariant;
import com.artify.catalog.Product;
import com.artify.catalog.Products;
import com.artify.catalog.feasibility.Matrix;
import com.artify.catalog.feasibility.PrintFeasibility;
import com.artify.generation.GenerationSettings;
import com.artify.generation.PhotoDemand;
import com.artify.imaging.PictureFormat;
import com.artify.shopify.ProxyRequest;
import com.artify.style.Style;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What can be personalised about a product. */
@RestController
class ProductController {
    private final ActiveShops shops;
    private final Products products;
    private final PrintFeasibility feasibility;
    private final GenerationSettings settings;

    ProductController(
            ActiveShops shops,
            Products products,
            PrintFeasibility feasibility,
            GenerationSettings settings) {
        this.shops = shops;
        this.products = products;
        this.feasibility = feasibility;
        this.settings = settings;
    }

    @GetMapping("/proxy/products/{shopifyProductId}")
    @Transactional(readOnly = true)
    Offer offer(
            ProxyRequest proxy, HttpServletRequest request, @PathVariable String shopifyProductId) {
        Shopper shopper = shops.require(proxy, request);
        Product product =
                ShopifyIds.product(shopifyProductId)
                        .flatMap(id -> products.findByShopifyId(shopper.shop(), id))
                        .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        return product.enabled() ? offer(shopper, product) : Offer.DISABLED;
    }

    private Offer offer(Shopper shopper, Product product) {
        Matrix prints = feasibility.matrix(product);
        List<Style> offered = prints.offeredStyles();
        return new Offer(
                true,
                new OfferedProduct(
                        product.shopifyProductId(), product.uuid().toString(), product.title()),
                IntStream.range(0, offered.size())
                        .mapToObj(order -> style(shopper, offered.get(order), order))
                        .toList(),
                prints.offeredVariants().stream().map(variant -> variant(variant, prints)).toList(),
                new Limits(
                        settings.maxPhotoBytes().toBytes(),
                        Arrays.stream(PictureFormat.values())
                                .map(PictureFormat::mediaType)
                                .toList()));
    }

    private static OfferedStyle style(Shopper shopper, Style style, int order) {
        String example =
                style.exampleKey() == null
                        ? null
                        : shopper.pathPrefix() + "/styles/" + style.uuid() + "/example";
        return new OfferedStyle(style.uuid().toString(), style.name(), example, order, text(style));
    }

    private static @Nullable WantedText text(Style style) {
        return style.published()
                .asked()
                .map(asked ->
                        new WantedText(
                                asked.label().isEmpty() ? null : asked.label(),
                                asked.longest(),
                                asked.required()))
                .orElse(null);
    }

    private static OfferedVariant variant(PrintableVariant variant, Matrix prints) {
        PrintSize print = variant.print();
        return new OfferedVariant(
                variant.shopifyVariantId(),
                print.name(),
                print.widthPx(),
                print.heightPx(),
                print.dpi(),
                PhotoDemand.least(print),
                prints.heldBack(variant).stream().map(style -> style.uuid().toString()).toList());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Offer(
            boolean enabled,
            @Nullable OfferedProduct product,
            @Nullable List<OfferedStyle> styles,
            @Nullable List<OfferedVariant> variants,
            @Nullable Limits limits) {
        static final Offer DISABLED = new Offer(false, null, null, null, null);
    }

    record OfferedProduct(long id, String uuid, String title) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfferedStyle(
            String id,
            String name,
            @Nullable String exampleImageUrl,
            int order,
            @Nullable WantedText text) {}

    /**
     * What the shopper is asked to write for the style: without a label, in the widget's own words;
     * {@code maxLength} counts code points.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WantedText(@Nullable String label, int maxLength, boolean required) {}

    /** {@code heldBackStyles} are offered on other variants, but would print too coarsely here. */
    record OfferedVariant(
            String variantId,
            String name,
            int width,
            int height,
            int dpi,
            PhotoDemand.Pixels minPhoto,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> heldBackStyles) {}

    record Limits(long maxBytes, List<String> types) {}
}
