package com.artify.shopify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decoded parameters of an App Proxy request, repeated ones as lists in their order. */
record ProxyParameters(Map<String, List<String>> values) {
    static final String SIGNATURE = "signature";

    /** Empty if the query is not percent-encoded as it should be. */
    static Optional<ProxyParameters> parse(String rawQuery) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        try {
            for (String pair : rawQuery.split("&", -1)) {
                if (!pair.isEmpty()) {
                    String[] parts = pair.split("=", 2);
                    String value = parts.length < 2 ? "" : URLDecoder.decode(parts[1], UTF_8);
                    values.computeIfAbsent(
                                    URLDecoder.decode(parts[0], UTF_8), name -> new ArrayList<>())
                            .add(value);
                }
            }
        } catch (IllegalArgumentException badEscape) {
            return Optional.empty();
        }
        return Optional.of(new ProxyParameters(values));
    }

    int count(String name) {
        return values.getOrDefault(name, List.of()).size();
    }

    /** The first value, or an empty text. */
    String first(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** What is signed: every {@code name=a,b} but the signature, sorted by bytes, unseparated. */
    byte[] signedBytes() {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        values.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(SIGNATURE))
                .map(parameter ->
                        (parameter.getKey() + "=" + String.join(",", parameter.getValue()))
                                .getBytes(UTF_8))
                .sorted(Arrays::compareUnsigned)
                .forEach(message::writeBytes);
        return message.toByteArray();
    }
}
