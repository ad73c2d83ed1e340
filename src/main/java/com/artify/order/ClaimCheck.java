package com.artify.order;

import com.artify.base.Ids;
import com.artify.catalog.Product;
import com.artify.generation.Generation;
import com.artify.generation.GenerationStatus;
import com.artify.generation.GenerationType;
import com.artify.generation.Generations;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Checks the generation that a cart claims for a line. The property comes from the shopper's
 * browser, so shop, product and variant must be the bought ones.
 */
@Component
class ClaimCheck {
    private final Generations generations;

    ClaimCheck(Generations generations) {
        this.generations = generations;
    }

    /** Judges a line that was paid; {@code product} is ours that was bought, if it is one. */
    Verdict check(OrderLine line, Optional<Product> product) {
        Optional<String> claim = line.claimedGeneration();
        if (claim.isEmpty()) {
            return product.filter(Product::enabled).isPresent()
                    ? new Invalid(LineReason.NO_PREVIEW)
                    : new NothingToMake();
        }
        return claim.flatMap(Ids::parse)
                .flatMap(id -> generations.find(line.shop(), id))
                .filter(found -> found.type() == GenerationType.PREVIEW)
                .map(preview -> check(line, product, preview))
                .orElseGet(() -> new Invalid(LineReason.PREVIEW_UNKNOWN));
    }

    private static Verdict check(OrderLine line, Optional<Product> product, Generation preview) {
        if (product.filter(bought -> bought.id() == preview.productId()).isEmpty()) {
            return new Invalid(LineReason.OTHER_PRODUCT);
        }
        if (!preview.shopifyVariantId().equals(line.shopifyVariantId())) {
            return new Invalid(LineReason.OTHER_VARIANT);
        }
        return preview.status() == GenerationStatus.COMPLETED
                ? new Valid(preview)
                : new Invalid(LineReason.PREVIEW_UNFINISHED);
    }

    /** What a claim is worth. */
    sealed interface Verdict {}

    record Valid(Generation preview) implements Verdict {}

    record Invalid(LineReason reason) implements Verdict {}

    record NothingToMake() implements Verdict {}
}
