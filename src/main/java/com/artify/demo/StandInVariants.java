package com.artify.demo;

import com.artify.catalog.NewStoreVariant;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StoreOption;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreVariant;
import com.artify.catalog.VariantOutcome;
import com.artify.catalog.VariantPrice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * One product's variants while they are changed, held to Shopify's rules: every option has a value,
 * no two are alike, at most 2,048, the last one stays.
 */
final class StandInVariants {
    private static final String GID = "gid://shopify/ProductVariant/";

    private final Map<String, StoreVariant> byId = new LinkedHashMap<>();
    private final Map<String, String> idByTitle = new LinkedHashMap<>();
    private final List<StoreOption> options;
    private final LongSupplier ids;
    private final Predicate<String> refused;

    StandInVariants(StoreProduct product, LongSupplier ids, Predicate<String> refused) {
        this.options = product.options();
        this.ids = ids;
        this.refused = refused;
        product.variants().forEach(this::keep);
    }

    static String gid(long number) {
        return GID + number;
    }

    static long number(String gid) {
        return Long.parseLong(gid.substring(GID.length()));
    }

    List<StoreVariant> list() {
        return List.copyOf(byId.values());
    }

    VariantOutcome create(NewStoreVariant draft) {
        Map<String, String> values = new LinkedHashMap<>();
        for (StoreOption option : options) {
            String value = draft.options().get(option.name());
            if (value == null) {
                return failed("NEED_TO_ADD_OPTION_VALUES", "Missing a value for " + option.name());
            }
            values.put(option.name(), value);
        }
        String title = String.join(" / ", values.values());
        if (refused.test(title)) {
            return failed("INVALID", "The variant '" + title + "' could not be saved");
        }
        if (idByTitle.containsKey(key(title))) {
            return failed("VARIANT_ALREADY_EXISTS", "The variant '" + title + "' already exists");
        }
        if (byId.size() >= StoreAdmin.MOST_VARIANTS) {
            return failed("SUBSCRIPTION_VIOLATION", "A product has 2048 variants at most");
        }
        String id = gid(ids.getAsLong());
        keep(
                new StoreVariant(
                        id,
                        title,
                        values,
                        draft.price(),
                        draft.compareAt(),
                        null,
                        byId.size() + 1));
        return new VariantOutcome.Done(id);
    }

    VariantOutcome update(VariantPrice change) {
        StoreVariant variant = byId.get(change.variantId());
        if (variant == null) {
            return failed("PRODUCT_VARIANT_DOES_NOT_EXIST", "Product variant does not exist");
        }
        if (refused.test(variant.title())) {
            return failed("INVALID_INPUT", "The price of '" + variant.title() + "' is not allowed");
        }
        keep(variant.withPrice(change.price(), change.compareAt()));
        return new VariantOutcome.Done(variant.id());
    }

    VariantOutcome delete(String id) {
        StoreVariant variant = byId.get(id);
        if (variant == null) {
            return failed(
                    "AT_LEAST_ONE_VARIANT_DOES_NOT_BELONG_TO_THE_PRODUCT",
                    "The variant does not belong to the product");
        }
        if (byId.size() == 1) {
            return failed("CANNOT_DELETE_LAST_VARIANT", "Cannot delete the last variant");
        }
        if (refused.test(variant.title())) {
            return failed("PRODUCT_SUSPENDED", "'" + variant.title() + "' could not be deleted");
        }
        byId.remove(id);
        idByTitle.remove(key(variant.title()));
        return new VariantOutcome.Done(id);
    }

    private void keep(StoreVariant variant) {
        byId.put(variant.id(), variant);
        idByTitle.put(key(variant.title()), variant.id());
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    private static VariantOutcome failed(String code, String message) {
        return new VariantOutcome.Failed(code, message);
    }
}
