package com.artify.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FileLinksTest {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final ObjectKey PREVIEW = new ObjectKey("shop/previews/a.webp");
    private static final Duration HOUR = Duration.ofHours(1);

    private final FileLinks links = at(NOON);

    @Test
    void aLinkGrantsItsFileUnderItsName() {
        FileLinks.Grant grant =
                links.read(token(links.link(PREVIEW, "Füße | 1.webp", HOUR))).orElseThrow();

        assertThat(grant.file()).isEqualTo(PREVIEW);
        assertThat(grant.downloadName()).hasValue("Füße | 1.webp");
    }

    @Test
    void aLinkWithoutANameShowsTheFile() {
        assertThat(links.read(token(links.link(PREVIEW, null, HOUR))))
                .hasValueSatisfying(grant -> assertThat(grant.downloadName()).isEmpty());
    }

    @Test
    void aLinkLivesForItsLifetimeAndAtMostAQuarterLonger() {
        String token = token(links.link(PREVIEW, null, HOUR));

        assertThat(at(NOON.plus(HOUR)).read(token)).isPresent();
        assertThat(at(NOON.plus(Duration.ofMinutes(75)).minusSeconds(1)).read(token)).isPresent();
        assertThat(at(NOON.plus(Duration.ofMinutes(75))).read(token)).isEmpty();
    }

    @Test
    void linksMadeShortlyAfterOneAnotherAreEqual() {
        assertThat(at(NOON.plusSeconds(90)).link(PREVIEW, null, HOUR))
                .isEqualTo(links.link(PREVIEW, null, HOUR));
    }

    @Test
    void anotherInstallationsLinkGrantsNothing() {
        FileLinks others =
                new FileLinks("another key".getBytes(UTF_8), Clock.fixed(NOON, ZoneOffset.UTC));

        assertThat(links.read(token(others.link(PREVIEW, null, HOUR)))).isEmpty();
    }

    @Test
    void noChangedCharacterIsAccepted() {
        String token = token(links.link(PREVIEW, "print.png", HOUR));
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=|/";
        Random random = new Random(11);
        for (int at = 0; at < token.length(); at++) {
            char other = alphabet.charAt(random.nextInt(alphabet.length()));
            if (other != token.charAt(at)) {
                String changed = token.substring(0, at) + other + token.substring(at + 1);
                assertThat(links.read(changed)).as(changed).isEmpty();
            }
        }
    }

    @Test
    void noiseGrantsNothing() {
        String payload = Base64.getUrlEncoder().encodeToString("9999999999|a/b|".getBytes(UTF_8));

        assertThat(links.read("")).isEmpty();
        assertThat(links.read(".")).isEmpty();
        assertThat(links.read("ä.ö")).isEmpty();
        assertThat(links.read(payload)).isEmpty();
        assertThat(links.read(payload + ".")).isEmpty();
        assertThat(links.read(payload + ".AAAA")).isEmpty();
    }

    private static String token(String link) {
        assertThat(link).startsWith("/files/").matches("/files/[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{43}");
        return link.substring("/files/".length());
    }

    private static FileLinks at(Instant now) {
        return new FileLinks(KEY, Clock.fixed(now, ZoneOffset.UTC));
    }
}
