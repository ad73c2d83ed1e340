package com.artify.storefront;

import static com.artify.testing.ProxyClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.engine.ArtOutcome;
import com.artify.generation.appeal.AllowResult;
import com.artify.generation.appeal.RefusedPhotos;
import com.artify.generation.appeal.RefusedPhotos.Order;
import com.artify.generation.appeal.RefusedPhotos.Part;
import com.artify.shopify.ProxySignature;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ObedientEngine;
import com.artify.testing.Photos;
import com.artify.testing.ProxyClient;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import java.awt.Color;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What shoppers are told where a photo or a picture is refused, and how they go on. */
@ArtifyTest
abstract class RefusalContract {
    private static final byte[] PHOTO = Photos.png(600, 900, Color.MAGENTA);

    @LocalServerPort private int port;
    @Autowired private ShopFixture fixture;
    @Autowired private ProxySignature signature;
    @Autowired private RefusedPhotos photos;
    @Autowired private ObedientEngine.Generator generator;
    @Autowired private JdbcClient jdbc;

    private ReadyShop ready;
    private ProxyClient api;

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
        api = new ProxyClient(port, ready.shop(), signature::sign);
    }

    @Test
    void aPhotoThatStaffAllowIsTakenWhenItComesAgain() {
        HttpResponse<byte[]> refused = api.upload(PHOTO, null);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("code").asString()).isEqualTo("unsafe");
        assertThat(json(refused).path("detail").asString())
                .contains("Please try another one, or ask the shop to look at it");

        UUID photo = photos.page(ready.shop(), Part.WAITING, Order.NEWEST, 0, 1).getFirst().id();
        assertThat(api.post("/generations", wish(photo.toString()), null).statusCode())
                .as("a refused photo cannot be used by its id")
                .isEqualTo(422);
        assertThat(photos.allow(ready.shop(), photo, "A statue"))
                .isInstanceOf(AllowResult.Allowed.class);

        HttpResponse<byte[]> taken = api.upload(PHOTO, null);
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(
                        api.post("/generations", wish(json(taken).path("id").asString()), null)
                                .statusCode())
                .isEqualTo(202);
    }

    @Test
    void aProvidersRefusalIsSaidKindlyWithTheWayOnward() {
        generator.next(prompt(), request -> new ArtOutcome.Refused("blocked by its policy"));
        JsonNode upload = json(api.upload(Photos.png(600, 900, Photos.colour()), null));
        HttpResponse<byte[]> admitted =
                api.post("/generations", wish(upload.path("id").asString()), null);
        String generation = "/generations/" + json(admitted).path("id").asString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> json(api.get(generation)).path("status").asString().equals("failed"));

        JsonNode error = json(api.get(generation)).path("error");
        assertThat(error.path("code").asString()).isEqualTo("refused");
        assertThat(error.path("message").asString())
                .contains("Please try another style or photo")
                .doesNotContain("policy");
    }

    private String prompt() {
        return jdbc.sql("select prompt_template from ai_styles where id = :id")
                .param("id", ready.style().id())
                .query((row, number) -> row.getString(1))
                .single();
    }

    private String wish(String upload) {
        return """
        {"uploadId":"%s","productId":%d,"variantId":"%s","styleId":"%s"}\
        """
                .formatted(
                        upload,
                        ready.product().shopifyProductId(),
                        ready.variant(),
                        ready.style().uuid());
    }
}
