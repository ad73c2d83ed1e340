package com.artify.shopify;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** An answer that turns a request away, as {@code application/problem+json} with a stable code. */
public enum Refusal {
    BAD_SIGNATURE(HttpStatus.UNAUTHORIZED),
    MISSING_HEADER(HttpStatus.BAD_REQUEST),
    MISSING_BODY(HttpStatus.BAD_REQUEST),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE);

    private final HttpStatus status;

    Refusal(HttpStatus status) {
        this.status = status;
    }

    /** Answers with it, and nothing else. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String code = name().toLowerCase(Locale.ROOT);
        response.getOutputStream()
                .write(
                        """
                        {"title":"%s","status":%d,"code":"%s"}\
                        """
                                .formatted(status.getReasonPhrase(), status.value(), code)
                                .getBytes(UTF_8));
    }
}
