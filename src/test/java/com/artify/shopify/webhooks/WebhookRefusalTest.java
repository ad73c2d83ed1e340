package com.artify.shopify.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.shopify.WebhookSignature;
import com.artify.testing.ArtifyTest;
import com.artify.testing.OnSqlite;
import com.artify.testing.ShopFixture;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the door of the webhooks turns away, before anything is stored. */
@ArtifyTest
@OnSqlite
@Import(Ear.class)
class WebhookRefusalTest {
    @LocalServerPort private int port;
    @Autowired private WebhookSignature signature;
    @Autowired private JdbcClient jdbc;
    @Autowired private ShopFixture fixture;
    private ShopDomain shop;

    @BeforeEach
    void installShop() {
        shop = fixture.emptyShop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "not base64", "=", "%00"})
    void aWrongSignatureIsTurnedAwayAndNothingIsStored(String wrong) throws Exception {
        Delivery delivery = delivery().with(WebhookSignature.HEADER, wrong);

        HttpResponse<String> answer = post(delivery);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"bad_signature\"");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(stored(delivery)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WebhookSignature.HEADER,
                "X-Shopify-Topic",
                "X-Shopify-Shop-Domain",
                "X-Shopify-Webhook-Id"
            })
    void aMissingHeaderIsABadRequest(String name) throws Exception {
        assertThat(post(delivery().with(name, "")).statusCode()).isEqualTo(400);
    }

    @Test
    void aMissingBodyOrAForeignDomainIsABadRequest() throws Exception {
        assertThat(post(delivery().body("")).statusCode()).isEqualTo(400);
        assertThat(post(delivery().with("X-Shopify-Shop-Domain", "evil.com")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aBodyOfMoreThanTwoMegabytesIsTooLarge() throws Exception {
        String padding = "\"" + "x".repeat(2 * 1024 * 1024) + "\"";
        HttpRequest.BodyPublisher unannounced =
                BodyPublishers.fromPublisher(BodyPublishers.ofString(padding));

        assertThat(post(delivery().body(padding)).statusCode()).isEqualTo(413);
        assertThat(send(request().header(WebhookSignature.HEADER, "x").POST(unannounced)))
                .isEqualTo(413);
        assertThat(post(delivery().body(padding.substring(3) + "\"")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE"})
    void anythingButPostIsNotAllowed(String method) throws Exception {
        assertThat(send(request().method(method, BodyPublishers.ofString("x")))).isEqualTo(405);
    }

    private Delivery delivery() {
        return Delivery.of(shop, "{}");
    }

    private HttpResponse<String> post(Delivery delivery) throws IOException, InterruptedException {
        return delivery.post(port, signature);
    }

    private HttpRequest.Builder request() {
        return Delivery.request(port);
    }

    private static int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Delivery.send(request).statusCode();
    }

    private int stored(Delivery delivery) {
        return jdbc.sql("select count(*) from webhook_events where webhook_id = ?")
                .param(delivery.webhookId())
                .query(Integer.class)
                .single();
    }
}
