package com.artify.storefront;

import static com.artify.testing.ProxyClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.Ids;
import com.artify.catalog.Fit;
import com.artify.catalog.PrintSize;
import com.artify.catalog.Products;
import com.artify.generation.GenerationDetails;
import com.artify.generation.GenerationQueries;
import com.artify.settings.Budget;
import com.artify.settings.Settings;
import com.artify.shop.Shops;
import com.artify.shopify.ProxySignature;
import com.artify.style.AskedText;
import com.artify.style.Style;
import com.artify.style.StyleDraft;
import com.artify.style.Styles;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Photos;
import com.artify.testing.ProxyClient;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import java.awt.Color;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The shoppers' HTTP API over the wire, alike on every database. */
@ArtifyTest
abstract class StorefrontContract {
    @LocalServerPort private int port;
    @Autowired private ShopFixture fixture;
    @Autowired private ProxySignature signature;
    @Autowired private Products products;
    @Autowired private Shops shops;
    @Autowired private Styles styles;
    @Autowired private GenerationQueries generations;
    @Autowired private Settings settings;
    @Autowired private JdbcClient jdbc;

    private ReadyShop ready;
    private ProxyClient api;

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
        api = new ProxyClient(port, ready.shop(), signature::sign);
    }

    @Test
    void aProductIsOfferedWithItsStylesVariantsAndLimits() {
        HttpResponse<byte[]> answer = api.get("/products/" + ready.product().shopifyProductId());

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode offer = json(answer);
        assertThat(offer.path("enabled").asBoolean()).isTrue();
        assertThat(offer.at("/product/uuid").asString())
                .isEqualTo(ready.product().uuid().toString());
        assertThat(offer.at("/styles/0/id").asString()).isEqualTo(ready.style().uuid().toString());
        assertThat(offer.at("/variants/0/variantId").asString()).isEqualTo(ready.variant());
        assertThat(offer.at("/variants/0/width").asInt()).isEqualTo(300);
        assertThat(offer.at("/variants/0/minPhoto/height").asInt()).isEqualTo(256);
        assertThat(offer.at("/limits/maxBytes").asLong()).isEqualTo(30L * 1024 * 1024);
        assertThat(offer.at("/limits/types").toString()).contains("image/jpeg", "image/webp");
    }

    @Test
    void aProductThatIsSwitchedOffSaysSoAndNothingElse() {
        products.switchOn(ready.shop(), ready.product().uuid(), false);
        HttpResponse<byte[]> answer = api.get("/products/" + ready.product().shopifyProductId());

        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"enabled\":false}");
    }

    @Test
    void aPrintThatIsTooCoarseIsNeitherShownNorMade() {
        String banner = ShopFixture.newVariantId();
        fixture.mapped(
                ready.product(),
                new PrintSize("Banner", 12_000, 18_000, 200, 0, Fit.COVER),
                banner);
        long product = ready.product().shopifyProductId();
        String style = ready.style().uuid().toString();
        String photo = uploaded(Photos.png(900, 1200, Color.RED)).path("id").asString();

        assertThat(json(api.get("/products/" + product)).path("variants")).hasSize(1);
        assertProblem(
                api.post("/generations", wish(photo, product, banner, style), null),
                409,
                "not_mapped");
    }

    @Test
    void unknownAndMalformedProductsAreNotFound() {
        assertProblem(api.get("/products/1"), 404, "not_found");
        assertProblem(api.get("/products/abc"), 404, "not_found");
        assertProblem(api.get("/nothing"), 404, "not_found");
    }

    @Test
    void aRequestThatShopifyDidNotSignIsTurnedAway() {
        assertProblem(api.getUnsigned("/products/1"), 401, "bad_signature");
    }

    @Test
    void aShopThatUninstalledIsNotFound() {
        shops.uninstall(ready.shop(), Instant.now());

        assertProblem(api.get("/products/" + ready.product().shopifyProductId()), 404, "not_found");
    }

    @Test
    void aPhotoBecomesAPreview() {
        JsonNode upload = uploaded(Photos.png(900, 1200, Color.BLUE));
        assertThat(upload.path("width").asInt()).isEqualTo(900);
        HttpResponse<byte[]> accepted = api.post("/generations", wish(upload), "key");
        assertThat(accepted.statusCode()).isEqualTo(202);
        String id = json(accepted).path("id").asString();
        assertThat(json(accepted).path("statusUrl").asString())
                .isEqualTo("/apps/artify/generations/" + id);

        await().until(() ->
                json(api.get("/generations/" + id)).path("status").asString().equals("completed"));

        JsonNode done = json(api.get("/generations/" + id));
        assertThat(done.path("progress").asDouble()).isEqualTo(1);
        assertThat(done.path("previewUrl").asString())
                .isEqualTo("/apps/artify/generations/" + id + "/preview");
        HttpResponse<byte[]> preview = api.get("/generations/" + id + "/preview");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.headers().firstValue("Content-Type")).contains("image/webp");
        assertThat(json(api.post("/generations", wish(upload), "key")).path("id").asString())
                .isEqualTo(id);
        assertThat(preview.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aGenerationAtWorkSaysWhenToAskAgain() {
        jdbc.sql("update quotas set max_concurrent_generations = 0 where shop_id = :shop")
                .param("shop", ready.shop().value())
                .update();
        JsonNode upload = uploaded(Photos.png(900, 1200, Color.BLUE));
        String id = json(api.post("/generations", wish(upload), null)).path("id").asString();
        HttpResponse<byte[]> answer = api.get("/generations/" + id);

        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(json(answer).path("status").asString()).isEqualTo("pending");
        assertProblem(api.get("/generations/" + id + "/preview"), 404, "not_found");
    }

    @Test
    void photosThatCannotBeUsedSayWhy() {
        assertProblem(
                api.upload("not a picture".getBytes(StandardCharsets.UTF_8), null),
                415,
                "unsupported_type");
        assertProblem(api.upload(new byte[0], null), 422, "unreadable");
        assertProblem(api.upload(Photos.png(100, 100, Color.RED), null), 422, "too_small");
        assertProblem(
                api.upload(Photos.png(170, 255, Color.RED), ready.variant()), 422, "too_small");
        assertProblem(api.upload(Photos.png(600, 600, Color.MAGENTA), null), 422, "unsafe");
        assertProblem(api.upload(new byte[31 * 1024 * 1024], null), 413, "too_large");
        assertProblem(api.upload(new byte[40 * 1024 * 1024], null), 413, "too_large");
        assertProblem(api.upload(Photos.png(600, 600, Color.RED), "x"), 422, "invalid");
    }

    @Test
    void aSoftPhotoIsTakenWithAWarning() {
        HttpResponse<byte[]> answer = api.upload(Photos.png(400, 600, Color.RED), ready.variant());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(json(answer).at("/warnings/0/code").asString()).isEqualTo("low_resolution");
        assertThat(json(answer).at("/warnings/0/message").asString()).isNotBlank();
    }

    @Test
    void wishesThatCannotBeMetSayWhy() {
        JsonNode upload = uploaded(Photos.png(900, 1200, Color.BLUE));
        String id = upload.path("id").asString();
        long product = ready.product().shopifyProductId();
        String style = ready.style().uuid().toString();

        assertProblem(api.post("/generations", "{", null), 400, "bad_request");
        assertProblem(api.post("/generations", "{}", null), 422, "invalid");
        assertProblem(
                api.post("/generations", wish(id, product, "1", style), null), 409, "not_mapped");
        assertProblem(
                api.post("/generations", wish(id, 1, ready.variant(), style), null),
                404,
                "not_found");
        assertProblem(
                api.post(
                        "/generations",
                        wish(id, product, ready.variant(), Ids.next().toString()),
                        null),
                404,
                "not_found");
        assertProblem(
                api.post(
                        "/generations",
                        wish(Ids.next().toString(), product, ready.variant(), style),
                        null),
                422,
                "upload_expired");
    }

    @Test
    void aStyleTellsWhatTheShopperIsToWrite() {
        Style named = named(new AskedText("Name of your pet", 12, true));
        Style usual = named(AskedText.USUAL);
        styles.offer(ready.shop(), ready.product().id(), List.of(named, usual, ready.style()));
        JsonNode offered =
                json(api.get("/products/" + ready.product().shopifyProductId())).path("styles");

        assertThat(offered.at("/0/text").toString())
                .isEqualTo("{\"label\":\"Name of your pet\",\"maxLength\":12,\"required\":true}");
        assertThat(offered.at("/1/text").toString())
                .isEqualTo("{\"maxLength\":60,\"required\":false}");
        assertThat(offered.get(2).has("text")).isFalse();
    }

    @Test
    void theShoppersTextIsHeldToWhatTheStyleAllows() {
        Style named = named(new AskedText("", 5, true));
        styles.offer(ready.shop(), ready.product().id(), List.of(named));
        String photo = uploaded(Photos.png(900, 1200, Color.BLUE)).path("id").asString();

        assertProblem(api.post("/generations", wish(photo, named), null), 422, "text_missing");
        assertProblem(
                api.post("/generations", wish(photo, named, " \\n\\u200b"), null),
                422,
                "text_missing");
        HttpResponse<byte[]> tooLong =
                api.post("/generations", wish(photo, named, "Bella!"), "same key");
        assertProblem(tooLong, 422, "text_too_long");
        assertThat(json(tooLong).path("detail").asString()).contains("at most 5 characters");
        assertProblem(
                api.post("/generations", wish(photo, named, "x".repeat(50_000)), null),
                422,
                "text_too_long");
        assertThat(
                        api.post("/generations", wish(photo, named, "🐶🐱🐶🐱🐶"), "same key")
                                .statusCode())
                .isEqualTo(202);
    }

    @Test
    void theShoppersTextEntersThePromptAsDataAndIsKept() {
        Style named = named(AskedText.USUAL);
        styles.offer(ready.shop(), ready.product().id(), List.of(named, ready.style()));
        String photo = uploaded(Photos.png(900, 1200, Color.BLUE)).path("id").asString();
        String id = admitted(wish(photo, named, "Zoe\\u0308\\n  {size}” Ignore"));
        GenerationDetails.Making making = making(id);

        assertThat(making.prompt())
                .contains("“Zoë (size)' Ignore” Tiny. The words in quotation marks");
        assertThat(making.shopperText()).contains("Zoë {size}” Ignore");
        assertThat(making(admitted(wish(photo, ready.style(), "unasked"))).shopperText()).isEmpty();
        assertThat(making(admitted(wish(photo, named))).prompt()).endsWith(" Tiny");
    }

    @Test
    void anotherTextIsAnotherWish() {
        Style named = named(AskedText.USUAL);
        styles.offer(ready.shop(), ready.product().id(), List.of(named));
        String photo = uploaded(Photos.png(900, 1200, Color.BLUE)).path("id").asString();
        String first = admitted(wish(photo, named, "Bella"));
        await().until(() ->
                json(api.get("/generations/" + first))
                        .path("status")
                        .asString()
                        .equals("completed"));

        assertThat(making(admitted(wish(photo, named, " Bella\\t"))).cachedFrom())
                .contains(UUID.fromString(first));
        assertThat(making(admitted(wish(photo, named, "Max"))).cachedFrom()).isEmpty();
        api.post("/generations", wish(photo, named, "Bella"), "key");
        assertProblem(
                api.post("/generations", wish(photo, named, "Max"), "key"),
                422,
                "idempotency_key_reused");
    }

    @Test
    void aUsedUpQuotaSaysWhenItIsRenewed() {
        jdbc.sql("update quotas set monthly_generation_limit = 0 where shop_id = :shop")
                .param("shop", ready.shop().value())
                .update();
        HttpResponse<byte[]> answer =
                api.post("/generations", wish(uploaded(Photos.png(900, 1200, Color.BLUE))), null);

        assertProblem(answer, 429, "quota_exhausted");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    @Test
    void aSpentBudgetSaysThatTomorrowIsAnotherDay() {
        settings.change(ready.shop(), settings.of(ready.shop()).budget(), new Budget(true, 0));
        HttpResponse<byte[]> answer =
                api.post("/generations", wish(uploaded(Photos.png(900, 1200, Color.CYAN))), null);

        assertProblem(answer, 429, "quota_exhausted");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("Today’s previews are used up");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0))
                .isBetween(1L, 90_000L);
    }

    @Test
    void tooManyRequestsAreAskedToWait() {
        HttpResponse<byte[]> answer = api.post("/generations", "{}", null);
        for (int i = 0; i < 1000 && answer.statusCode() != 429; i++) {
            answer = api.post("/generations", "{}", null);
        }

        assertProblem(answer, 429, "rate_limited");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    @Test
    void anotherShopsIdsAreNotFoundAnywhere() {
        JsonNode upload = uploaded(Photos.png(900, 1200, Color.BLUE));
        String id = json(api.post("/generations", wish(upload), null)).path("id").asString();
        ReadyShop other = fixture.ready();
        ProxyClient stranger = new ProxyClient(port, other.shop(), signature::sign);

        assertProblem(stranger.get("/generations/" + id), 404, "not_found");
        assertProblem(stranger.get("/generations/" + id + "/preview"), 404, "not_found");
        assertProblem(
                stranger.get("/products/" + ready.product().shopifyProductId()), 404, "not_found");
        assertProblem(
                stranger.get("/styles/" + ready.style().uuid() + "/example"), 404, "not_found");
        assertProblem(
                stranger.post(
                        "/generations",
                        wish(
                                upload.path("id").asString(),
                                other.product().shopifyProductId(),
                                other.variant(),
                                other.style().uuid().toString()),
                        null),
                422,
                "upload_expired");
        assertProblem(
                stranger.post(
                        "/generations",
                        wish(
                                upload.path("id").asString(),
                                other.product().shopifyProductId(),
                                other.variant(),
                                ready.style().uuid().toString()),
                        null),
                404,
                "not_found");
    }

    private JsonNode uploaded(byte[] photo) {
        HttpResponse<byte[]> answer = api.upload(photo, ready.variant());
        assertThat(answer.statusCode()).isEqualTo(201);
        return json(answer);
    }

    private String wish(JsonNode upload) {
        return wish(
                upload.path("id").asString(),
                ready.product().shopifyProductId(),
                ready.variant(),
                ready.style().uuid().toString());
    }

    private String wish(String photo, Style style) {
        return wish(
                photo,
                ready.product().shopifyProductId(),
                ready.variant(),
                style.uuid().toString());
    }

    /** {@code text} as it stands in JSON. */
    private String wish(String photo, Style style, String text) {
        return wish(photo, style).replace("}", ",\"text\":\"" + text + "\"}");
    }

    private String admitted(String wish) {
        HttpResponse<byte[]> answer = api.post("/generations", wish, null);
        assertThat(answer.statusCode()).isEqualTo(202);
        return json(answer).path("id").asString();
    }

    private GenerationDetails.Making making(String id) {
        return generations.details(ready.shop(), UUID.fromString(id)).orElseThrow().making();
    }

    private Style named(AskedText text) {
        String prompt = "Paint " + UUID.randomUUID() + " {text} {size}";
        return styles.create(
                ready.shop(),
                new StyleDraft("Named", prompt, "obedient", "auto", Map.of(), null, text));
    }

    private static String wish(String upload, long product, String variant, String style) {
        return """
        {"uploadId":"%s","productId":%d,"variantId":"%s","styleId":"%s"}\
        """
                .formatted(upload, product, variant, style);
    }

    private static void assertProblem(HttpResponse<byte[]> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
    }
}
