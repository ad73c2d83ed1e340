package com.artify.storefront;

import static com.artify.testing.ProxyClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.generation.Uploads;
import com.artify.shop.Shops;
import com.artify.shopify.ProxySignature;
import com.artify.storage.ObjectStore;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Photos;
import com.artify.testing.ProxyClient;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import java.awt.Color;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A photo sent in parts over the wire, with all that can happen on the way. */
@ArtifyTest
abstract class DirectUploadContract {
    private static final byte[] PHOTO = Photos.noise(900, 700);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort private int port;
    @Autowired private ShopFixture fixture;
    @Autowired private ProxySignature signature;
    @Autowired private Uploads uploads;
    @Autowired private Shops shops;
    @Autowired private ObjectStore store;

    private ReadyShop ready;
    private ProxyClient api;

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
        api = new ProxyClient(port, ready.shop(), signature::sign);
    }

    @Test
    void aPhotoInPartsIsTakenAsIfItHadComeWhole() {
        String address = ticket(PHOTO.length);
        int part = DirectUploadController.PART_BYTES;
        int sent = 0;
        for (; sent + part < PHOTO.length; sent += part) {
            assertThat(offset(address)).isEqualTo(sent);
            assertThat(patch(address, sent, slice(sent, sent + part)).statusCode()).isEqualTo(204);
        }
        assertThat(sent).isGreaterThan(part);
        HttpResponse<byte[]> last = patch(address, sent, slice(sent, PHOTO.length));

        assertThat(last.statusCode()).isEqualTo(201);
        JsonNode answer = json(last);
        assertThat(answer.path("width").asInt()).isEqualTo(900);
        assertThat(uploads.find(ready.shop(), UUID.fromString(answer.path("id").asString())))
                .isPresent();
    }

    @Test
    void aPartThatWasHeardTwiceIsNotKeptTwice() {
        String address = ticket(PHOTO.length);
        byte[] part = slice(0, 1000);
        patch(address, 0, part);

        HttpResponse<byte[]> again = patch(address, 0, part);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.headers().firstValue("Upload-Offset")).contains("1000");
        assertThat(offset(address)).isEqualTo(1000);
    }

    @Test
    void whoNeverHeardTheLastAnswerGetsItAgain() {
        byte[] photo = Photos.png(600, 700, Color.BLUE);
        String address = ticket(photo.length);
        String first = new String(patch(address, 0, photo).body(), StandardCharsets.UTF_8);

        assertThat(offset(address)).isEqualTo(photo.length);
        HttpResponse<byte[]> again = patch(address, photo.length, new byte[0]);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(new String(again.body(), StandardCharsets.UTF_8)).isEqualTo(first);
    }

    @Test
    void whatIsNoPhotoIsRefusedAndForgotten() {
        String address = ticket(3);

        HttpResponse<byte[]> answer = patch(address, 0, new byte[] {1, 2, 3});

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(json(answer).path("code").asString()).isEqualTo("unsupported_type");
        assertThat(offset(address)).isZero();
    }

    @Test
    void nobodySendsMoreThanWasAnnounced() {
        assertThat(patch(ticket(10), 0, new byte[11]).statusCode()).isEqualTo(413);
        int part = DirectUploadController.PART_BYTES;
        assertThat(patch(ticket(2 * part), 0, new byte[part + 1]).statusCode()).isEqualTo(413);
        assertThat(begin(31L * 1024 * 1024).statusCode()).isEqualTo(413);
        assertThat(begin(0).statusCode()).isEqualTo(400);
    }

    @Test
    void aTicketThatWasTamperedWithIsUnknown() {
        String address = ticket(10);
        String other = address.substring(0, address.length() - 2) + "AA";

        assertThat(patch(other, 0, new byte[10]).statusCode()).isEqualTo(404);
        assertThat(patch("/uploads/x", 0, new byte[10]).statusCode()).isEqualTo(404);
    }

    @Test
    void aShopThatUninstalledTakesNoPhotos() {
        String address = ticket(10);
        shops.uninstall(ready.shop(), Instant.now());

        assertThat(patch(address, 0, new byte[10]).statusCode()).isEqualTo(404);
    }

    @Test
    void pagesOfAnyShopMaySendTheirParts() {
        HttpResponse<byte[]> preflight =
                send(
                        request(ticket(10))
                                .header("Origin", "https://shop.example.com")
                                .header("Access-Control-Request-Method", "PATCH")
                                .header("Access-Control-Request-Headers", "upload-offset")
                                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
                .contains("PATCH");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
                .contains("upload-offset");
    }

    @Test
    void whatWasNeverFinishedIsSweptAway() {
        String begun = ticket(10);
        patch(begun, 0, new byte[5]);
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(3));

        new ArrivingPhotos(store, shops, Clock.systemUTC()).run();
        assertThat(offset(begun)).isEqualTo(5);

        new ArrivingPhotos(store, shops, later).run();
        assertThat(offset(begun)).isZero();
    }

    private String ticket(long bytes) {
        String url = json(begin(bytes)).path("url").asString();
        return url.substring(url.indexOf(DirectUploadController.PATH));
    }

    private HttpResponse<byte[]> begin(long bytes) {
        return api.post("/uploads/direct", "{\"bytes\":%d}".formatted(bytes), null);
    }

    private long offset(String address) {
        HttpResponse<byte[]> head = send(request(address).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        return head.headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    private HttpResponse<byte[]> patch(String address, long offset, byte[] part) {
        return send(
                request(address)
                        .header("Upload-Offset", Long.toString(offset))
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", BodyPublishers.ofByteArray(part)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static byte[] slice(int from, int to) {
        return Arrays.copyOfRange(PHOTO, from, to);
    }
}
