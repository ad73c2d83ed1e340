package com.artify.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Signs a query as the App Proxy does: the decoded parameters, those of a name joined by commas, as
 * {@code name=value} in the order of their bytes, one after the other without anything in between.
 */
final class ProxySigning {
    private ProxySigning() {}

    static String sign(String secret, String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            String[] pair = part.split("=", 2);
            parameters.merge(
                    URLDecoder.decode(pair[0], UTF_8),
                    pair.length == 1 ? "" : URLDecoder.decode(pair[1], UTF_8),
                    (first, next) -> first + "," + next);
        }
        return Signing.hex(
                secret,
                parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .sorted((a, b) ->
                                Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8)))
                        .collect(Collectors.joining()));
    }
}
