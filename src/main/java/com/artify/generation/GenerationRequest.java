package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.style.ShopperText;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shopper's wish for a preview.
 *
 * @param idempotencyKey the same key with the same wish is admitted once
 */
public record GenerationRequest(
        ShopDomain shop,
        UUID uploadId,
        long shopifyProductId,
        String shopifyVariantId,
        UUID styleId,
        ShopperText text,
        @Nullable String customerId,
        @Nullable String visitorId,
        Optional<String> idempotencyKey) {
    /** Tells two wishes under the same key apart. */
    String fingerprint() {
        String chosen =
                String.join(
                        "|",
                        uploadId.toString(),
                        Long.toString(shopifyProductId),
                        shopifyVariantId,
                        styleId.toString());
        return text.isEmpty()
                ? chosen
                : chosen + "|" + HexFormat.of().formatHex(RecipeWriter.sha256(text.value()));
    }
}
