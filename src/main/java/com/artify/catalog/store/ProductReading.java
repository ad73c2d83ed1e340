package com.artify.catalog.store;

import com.artify.base.ShopDomain;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StorePage;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreSearch;
import com.artify.catalog.StoreVariant;
import com.artify.shopify.admin.AdminApi;
import com.artify.shopify.admin.AdminDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads products, all of their variants page by page. */
final class ProductReading {
    private static final AdminDocument PAGE = AdminDocument.read("catalog/products");
    private static final AdminDocument PRODUCT = AdminDocument.read("catalog/product");

    /** A product that somebody edits all the time is read this often. */
    private static final int TRIES = 3;

    private static final Duration LATER = Duration.ofSeconds(30);

    private final AdminApi api;

    ProductReading(AdminApi api) {
        this.api = api;
    }

    StoreResult<StorePage> page(ShopDomain shop, StoreSearch search) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("first", search.limit());
        variables.put("after", search.cursor());
        variables.put("query", SearchText.query(search.text()));
        return StoreAnswers.of(
                api.call(shop, PAGE, variables)
                        .map(data -> ProductJson.page(data.path("products"))));
    }

    StoreResult<StoreProduct> product(ShopDomain shop, long id) {
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<StoreResult<StoreProduct>> read = whole(shop, id);
            if (read.isPresent()) {
                return read.get();
            }
        }
        return new StoreResult.Unavailable<>(LATER);
    }

    /** Empty if the product changed while it was read: its pages would not fit together. */
    private Optional<StoreResult<StoreProduct>> whole(ShopDomain shop, long id) {
        List<StoreVariant> variants = new ArrayList<>();
        Optional<Instant> asOf = Optional.empty();
        String cursor = null;
        while (true) {
            StoreResult<JsonNode> page = page(shop, id, cursor);
            if (!(page instanceof StoreResult.Done<JsonNode>(JsonNode data))) {
                return Optional.of(page.map(none -> ProductJson.product(none, List.of())));
            }
            JsonNode product = data.path("product");
            if (!product.isObject()) {
                return Optional.of(new StoreResult.NotFound<>());
            }
            Instant updated = ProductJson.updated(product);
            if (asOf.filter(earlier -> !earlier.equals(updated)).isPresent()) {
                return Optional.empty();
            }
            asOf = Optional.of(updated);
            variants.addAll(ProductJson.variants(data));
            cursor = ProductJson.nextPage(product.path("variants"));
            if (cursor == null) {
                return Optional.of(
                        new StoreResult.Done<>(
                                ProductJson.product(product, List.copyOf(variants))));
            }
        }
    }

    private StoreResult<JsonNode> page(ShopDomain shop, long id, @Nullable String cursor) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("id", Gids.product(id));
        variables.put("first", StoreAdmin.MOST_AT_ONCE);
        variables.put("after", cursor);
        return StoreAnswers.of(api.call(shop, PRODUCT, variables));
    }
}
