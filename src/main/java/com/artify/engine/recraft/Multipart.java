package com.artify.engine.recraft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.UUID;

/** A form with a JPEG, as RFC 7578 writes it. */
record Multipart(String boundary, byte[] body) {
    private static final String END = "\r\n";

    /** {@code fields} go before the picture; their names and values have no line breaks. */
    static Multipart of(Map<String, Object> fields, String pictureField, byte[] picture) {
        String boundary = "artify-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream(picture.length + 1_000);
        fields.forEach((name, value) -> body.writeBytes(text(boundary, name, value)));
        body.writeBytes(
                ("--%s%sContent-Disposition: form-data; name=\"%s\"; filename=\"art.jpg\"%s"
                                + "Content-Type: image/jpeg%s%s")
                        .formatted(boundary, END, pictureField, END, END, END)
                        .getBytes(UTF_8));
        body.writeBytes(picture);
        body.writeBytes("%s--%s--%s".formatted(END, boundary, END).getBytes(UTF_8));
        return new Multipart(boundary, body.toByteArray());
    }

    private static byte[] text(String boundary, String name, Object value) {
        return "--%s%sContent-Disposition: form-data; name=\"%s\"%s%s%s%s"
                .formatted(boundary, END, name, END, END, value, END)
                .getBytes(UTF_8);
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }
}
