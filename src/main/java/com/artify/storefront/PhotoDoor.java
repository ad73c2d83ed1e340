package com.artify.storefront;

import com.artify.base.ShopDomain;
import com.artify.base.Texts;
import com.artify.catalog.PrintSize;
import com.artify.catalog.PrintableVariant;
import com.artify.catalog.VariantMappings;
import com.artify.generation.NewPhoto;
import com.artify.generation.UploadResult;
import com.artify.generation.Uploads;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes in photos, whichever way they came, and says in the shopper's language what became of them.
 */
@Component
class PhotoDoor {
    private final VariantMappings mappings;
    private final Uploads uploads;
    private final Texts texts;

    PhotoDoor(VariantMappings mappings, Uploads uploads, Texts texts) {
        this.mappings = mappings;
        this.uploads = uploads;
        this.texts = texts;
    }

    /**
     * @throws Problem where the photo cannot be used
     */
    Uploaded accept(UploadTicket ticket, byte[] content, Locale locale) {
        NewPhoto photo =
                new NewPhoto(
                        ticket.shop(),
                        content,
                        ticket.variantId().flatMap(variant -> print(ticket.shop(), variant)),
                        ticket.customerId().orElse(null),
                        ticket.visitorId().orElse(null));
        return switch (uploads.accept(photo)) {
            case UploadResult.Accepted accepted -> uploaded(accepted, locale);
            case UploadResult.Rejected rejected -> throw new Problem(code(rejected.problem()));
        };
    }

    private Optional<PrintSize> print(ShopDomain shop, String variantId) {
        return mappings.printable(shop, variantId).map(PrintableVariant::print);
    }

    private Uploaded uploaded(UploadResult.Accepted accepted, Locale locale) {
        return new Uploaded(
                accepted.upload().id().toString(),
                accepted.upload().width(),
                accepted.upload().height(),
                accepted.warnings().stream()
                        .map(warning ->
                                new Warning(
                                        warning.code(),
                                        texts.of(locale, "storefront.warning." + warning.code())))
                        .toList(),
                accepted.upload().expiresAt());
    }

    private static ProblemCode code(UploadResult.Problem problem) {
        return switch (problem) {
            case TOO_LARGE -> ProblemCode.TOO_LARGE;
            case UNSUPPORTED_TYPE -> ProblemCode.UNSUPPORTED_TYPE;
            case UNREADABLE -> ProblemCode.UNREADABLE;
            case TOO_SMALL -> ProblemCode.TOO_SMALL;
            case TOO_MANY_PIXELS -> ProblemCode.TOO_MANY_PIXELS;
            case UNSAFE -> ProblemCode.UNSAFE;
            case STORAGE_FULL -> ProblemCode.QUOTA_EXHAUSTED;
        };
    }

    /** The answer to a photo; sizes in pixels of the upright picture. */
    record Uploaded(String id, int width, int height, List<Warning> warnings, Instant expiresAt) {}

    record Warning(String code, String message) {}
}
