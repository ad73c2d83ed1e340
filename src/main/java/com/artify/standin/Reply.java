package com.artify.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An answer over HTTP. */
record Reply(int status, String type, String body, Map<String, String> headers) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Reply json(int status, Object body) {
        return new Reply(status, "application/json", JSON.writeValueAsString(body), Map.of());
    }

    static Reply text(int status, String type, String body) {
        return new Reply(status, type, body, Map.of());
    }

    static Reply notFound() {
        return json(404, Map.of("errors", "Not Found"));
    }

    Reply with(String header, String value) {
        return new Reply(status, type, body, Map.of(header, value));
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        headers.forEach(response::setHeader);
        response.getOutputStream().write(body.getBytes(UTF_8));
    }
}
