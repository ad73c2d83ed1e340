package com.artify.storefront;

import com.artify.base.Texts;
import com.artify.catalog.PrintSize;
import com.artify.catalog.PrintableVariant;
import com.artify.catalog.VariantMappings;
import com.artify.generation.NewPhoto;
import com.artify.generation.UploadResult;
import com.artify.generation.Uploads;
import com.artify.shopify.ProxyRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in shoppers' photos. */
@RestController
class UploadController {
    private final ActiveShops shops;
    private final RateLimits limits;
    private final VariantMappings mappings;
    private final Uploads uploads;
    private final Texts texts;

    UploadController(
            ActiveShops shops,
            RateLimits limits,
            VariantMappings mappings,
            Uploads uploads,
            Texts texts) {
        this.shops = shops;
        this.limits = limits;
        this.mappings = mappings;
        this.uploads = uploads;
        this.texts = texts;
    }

    @PostMapping("/proxy/uploads")
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(
            ProxyRequest proxy,
            HttpServletRequest request,
            Locale locale,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            @RequestParam(required = false) @Nullable String variantId)
            throws IOException {
        Shopper shopper = shops.require(proxy, request);
        limits.take("upload", shopper);
        if (photo == null) {
            throw new Problem(ProblemCode.MISSING_PHOTO);
        }
        NewPhoto received =
                new NewPhoto(
                        shopper.shop(),
                        photo.getBytes(),
                        print(shopper, variantId),
                        shopper.customerId().orElse(null),
                        shopper.visitorId().orElse(null));
        return switch (uploads.accept(received)) {
            case UploadResult.Accepted accepted -> uploaded(accepted, locale);
            case UploadResult.Rejected rejected -> throw new Problem(code(rejected.problem()));
        };
    }

    private Optional<PrintSize> print(Shopper shopper, @Nullable String variantId) {
        if (variantId == null || variantId.isBlank()) {
            return Optional.empty();
        }
        String variant =
                ShopifyIds.variant(variantId).orElseThrow(() -> new Problem(ProblemCode.INVALID));
        return mappings.printable(shopper.shop(), variant).map(PrintableVariant::print);
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

    record Uploaded(String id, int width, int height, List<Warning> warnings, Instant expiresAt) {}

    record Warning(String code, String message) {}
}
