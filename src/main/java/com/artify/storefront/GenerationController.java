package com.artify.storefront;

import com.artify.base.Ids;
import com.artify.base.Texts;
import com.artify.generation.Admission;
import com.artify.generation.Generation;
import com.artify.generation.GenerationRequest;
import com.artify.generation.GenerationStatus;
import com.artify.generation.GenerationType;
import com.artify.generation.Generations;
import com.artify.shopify.ProxyRequest;
import com.artify.style.ShopperText;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Previews: asked for, followed and shown. */
@RestController
class GenerationController {
    private final ActiveShops shops;
    private final RateLimits limits;
    private final Generations generations;
    private final PictureAnswers pictures;
    private final Texts texts;
    private final Clock clock;

    GenerationController(
            ActiveShops shops,
            RateLimits limits,
            Generations generations,
            PictureAnswers pictures,
            Texts texts,
            Clock clock) {
        this.shops = shops;
        this.limits = limits;
        this.generations = generations;
        this.pictures = pictures;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping("/proxy/generations")
    ResponseEntity<Accepted> request(
            ProxyRequest proxy,
            HttpServletRequest request,
            @RequestBody Wish wish,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Shopper shopper = shops.require(proxy, request);
        limits.take("generation", shopper);
        GenerationRequest asked = wish.toRequest(shopper, key);
        limits.takeProduct(shopper, asked.shopifyProductId());
        return switch (generations.request(asked)) {
            case Admission.Admitted admitted -> accepted(shopper, admitted.generation());
            case Admission.Unknown unknown ->
                    throw new Problem(
                            unknown.thing() == Admission.Thing.UPLOAD
                                    ? ProblemCode.UPLOAD_EXPIRED
                                    : ProblemCode.NOT_FOUND);
            case Admission.NotMapped notMapped -> throw new Problem(ProblemCode.NOT_MAPPED);
            case Admission.TextMissing missing -> throw new Problem(ProblemCode.TEXT_MISSING);
            case Admission.TextTooLong tooLong ->
                    throw new Problem(ProblemCode.TEXT_TOO_LONG, tooLong.longest());
            case Admission.PhotoTooSmall tooSmall -> throw new Problem(ProblemCode.TOO_SMALL);
            case Admission.KeyReused reused ->
                    throw new Problem(ProblemCode.IDEMPOTENCY_KEY_REUSED);
            case Admission.QuotaExhausted(Instant renewed) ->
                    throw usedUp(ProblemCode.QUOTA_EXHAUSTED, renewed);
            case Admission.BudgetSpent(Instant renewed) ->
                    throw usedUp(ProblemCode.BUDGET_EXHAUSTED, renewed);
        };
    }

    private Problem usedUp(ProblemCode code, Instant renewed) {
        return new Problem(code, Optional.of(Duration.between(clock.instant(), renewed)));
    }

    @GetMapping("/proxy/generations/{id}")
    ResponseEntity<Progress> follow(
            ProxyRequest proxy,
            HttpServletRequest request,
            Locale locale,
            @PathVariable String id) {
        Shopper shopper = shops.require(proxy, request);
        Generation generation = preview(shopper, id);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().cacheControl(CacheControl.noStore());
        if (!generation.status().ended()) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(progress(shopper, generation, locale));
    }

    @GetMapping("/proxy/generations/{id}/preview")
    ResponseEntity<byte[]> preview(
            ProxyRequest proxy, HttpServletRequest request, @PathVariable String id) {
        Generation generation = preview(shops.require(proxy, request), id);
        return pictures.answer(
                generation.previewKey(),
                CacheControl.maxAge(Duration.ofDays(1)).cachePrivate().immutable());
    }

    private Generation preview(Shopper shopper, String id) {
        return Ids.parse(id)
                .flatMap(uuid -> generations.find(shopper.shop(), uuid))
                .filter(found -> found.type() == GenerationType.PREVIEW)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    private static ResponseEntity<Accepted> accepted(Shopper shopper, Generation generation) {
        return ResponseEntity.accepted()
                .cacheControl(CacheControl.noStore())
                .body(
                        new Accepted(
                                generation.id().toString(),
                                name(generation.status()),
                                address(shopper, generation)));
    }

    private Progress progress(Shopper shopper, Generation generation, Locale locale) {
        boolean done = generation.status() == GenerationStatus.COMPLETED;
        return new Progress(
                generation.id().toString(),
                name(generation.status()),
                generation.progress(),
                done ? address(shopper, generation) + "/preview" : null,
                generation
                        .failure()
                        .map(code -> new Failure(code.code(), texts.of(locale, code.textKey())))
                        .orElse(null));
    }

    private static String address(Shopper shopper, Generation generation) {
        return shopper.pathPrefix() + "/generations/" + generation.id();
    }

    private static String name(GenerationStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** What the shopper asks for, as it came. */
    record Wish(
            @Nullable String uploadId,
            @Nullable String productId,
            @Nullable String variantId,
            @Nullable String styleId,
            @Nullable String text) {
        GenerationRequest toRequest(Shopper shopper, @Nullable String key) {
            return new GenerationRequest(
                    shopper.shop(),
                    required(Optional.ofNullable(uploadId).flatMap(Ids::parse)),
                    required(Optional.ofNullable(productId).flatMap(ShopifyIds::product)),
                    required(Optional.ofNullable(variantId).flatMap(ShopifyIds::variant)),
                    required(Optional.ofNullable(styleId).flatMap(Ids::parse)),
                    ShopperText.of(text),
                    shopper.customerId().orElse(null),
                    shopper.visitorId().orElse(null),
                    key(key));
        }

        private static Optional<String> key(@Nullable String key) {
            if (key != null && (key.isBlank() || key.length() > 200)) {
                throw new Problem(ProblemCode.INVALID);
            }
            return Optional.ofNullable(key);
        }

        private static <T> T required(Optional<T> value) {
            return value.orElseThrow(() -> new Problem(ProblemCode.INVALID));
        }
    }

    record Accepted(String id, String status, String statusUrl) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Progress(
            String id,
            String status,
            double progress,
            @Nullable String previewUrl,
            @Nullable Failure error) {}

    record Failure(String code, String message) {}
}
