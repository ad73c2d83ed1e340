package com.artify.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class FileControllerTest {
    private static final ObjectKey PRINT = new ObjectKey("shop/finals/a.png");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;
    private final FileLinks links = new FileLinks("key of the test".getBytes(UTF_8), CLOCK);
    private ObjectStore store;
    private MockMvcTester http;

    @BeforeEach
    void open() {
        store = new FolderObjectStore(folder);
        store.put(PRINT, "0123456789".getBytes(UTF_8), "image/png");
        http = MockMvcTester.of(new FileController(links, store, CLOCK));
    }

    @Test
    void aLinkShowsTheFileWithItsType() {
        MvcTestResult answer = http.get().uri(link(null)).exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("image/png")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .hasHeader("Cache-Control", "max-age=4500, private")
                .hasHeader("Content-Disposition", "inline")
                .hasBodyTextEqualTo("0123456789");
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void aLinkWithANameDownloadsTheFile() {
        assertThat(http.get().uri(link("Jörg's \"print\"\r\n€.png")))
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"J_rg's _print____.png\";"
                                + " filename*=UTF-8''J%C3%B6rg%27s%20%22print%22__%E2%82%AC.png");
    }

    @Test
    void headTellsSizeAndTypeWithoutTheContent() {
        assertThat(http.head().uri(link(null)))
                .hasStatusOk()
                .hasContentType("image/png")
                .hasHeader("Content-Length", "10")
                .hasBodyTextEqualTo("");
    }

    @Test
    void whoHasTheFileGetsNotModified() {
        String tag = http.get().uri(link(null)).exchange().getResponse().getHeader("ETag");

        assertThat(http.get().uri(link(null)).header("If-None-Match", tag))
                .hasStatus(304)
                .hasBodyTextEqualTo("");
    }

    @Test
    void aDownloadCanBeResumed() {
        String tag = http.get().uri(link(null)).exchange().getResponse().getHeader("ETag");

        assertThat(http.get().uri(link(null)).header("Range", "bytes=4-6").header("If-Range", tag))
                .hasStatus(206)
                .hasHeader("Content-Range", "bytes 4-6/10")
                .hasBodyTextEqualTo("456");
        assertThat(
                        http.get()
                                .uri(link(null))
                                .header("Range", "bytes=4-6")
                                .header("If-Range", "\"of another file\""))
                .hasStatus(200)
                .hasBodyTextEqualTo("0123456789");
        assertThat(http.get().uri(link(null)).header("Range", "bytes=40-")).hasStatus(416);
    }

    @Test
    void absentExpiredAndForgedLinksAreAnsweredAlike() {
        String absent = links.link(new ObjectKey("shop/none.png"), null, Duration.ofHours(1));
        String expired = links.link(PRINT, null, Duration.ofHours(-2));
        String forged = link(null).replaceFirst("..$", "__");

        for (String address : new String[] {absent, expired, forged, "/files/x"}) {
            assertThat(http.get().uri(address))
                    .as(address)
                    .hasStatus(404)
                    .hasContentType("application/problem+json")
                    .hasHeader("Cache-Control", "no-store")
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("not_found");
        }
    }

    private String link(String name) {
        return links.link(PRINT, name, Duration.ofHours(1));
    }
}
