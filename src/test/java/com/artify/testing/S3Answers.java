package com.artify.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** What goes back over the wire, in S3's form. */
final class S3Answers {
    private S3Answers() {}

    static void xml(HttpExchange request, String content) throws IOException {
        String document = "<?xml version=\"1.0\"?>" + content;
        answer(request, 200, "application/xml", document.getBytes(UTF_8));
    }

    static String tag(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    static void error(HttpExchange request, int status, String code) throws IOException {
        String xml = "<?xml version=\"1.0\"?>" + tag("Error", tag("Code", code));
        answer(request, status, "application/xml", xml.getBytes(UTF_8));
    }

    static void answer(HttpExchange request, int status, String type, byte[] content)
            throws IOException {
        request.getResponseHeaders().set("Content-Type", type);
        if (request.getRequestMethod().equals("HEAD")) {
            request.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
            request.sendResponseHeaders(status, -1);
        } else {
            request.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            request.getResponseBody().write(content);
        }
        request.close();
    }
}
