package com.artify.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Verifies AWS Signature Version 4 as a service does: signature, access key and payload hash. */
record SigV4(String accessKey, String secretKey) {
    private static final Pattern AUTHORIZATION =
            Pattern.compile(
                    "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/s3/aws4_request, "
                            + "SignedHeaders=([^,]+), Signature=([0-9a-f]{64})");

    boolean verifies(HttpExchange request, byte[] body) {
        Matcher given =
                AUTHORIZATION.matcher(
                        Objects.requireNonNullElse(header(request, "Authorization"), ""));
        if (!given.matches() || !given.group(1).equals(accessKey)) {
            return false;
        }
        String payloadHash = header(request, "x-amz-content-sha256");
        boolean nothingToSign = body.length == 0 && payloadHash.equals("UNSIGNED-PAYLOAD");
        if (!nothingToSign && !hex(sha256(body)).equals(payloadHash)) {
            return false;
        }
        String scope = given.group(2) + "/" + given.group(3) + "/s3/aws4_request";
        String toSign =
                String.join(
                        "\n",
                        "AWS4-HMAC-SHA256",
                        header(request, "x-amz-date"),
                        scope,
                        hex(sha256(canonical(request, given.group(4)).getBytes(UTF_8))));
        byte[] key = hmac(("AWS4" + secretKey).getBytes(UTF_8), given.group(2));
        for (String part : List.of(given.group(3), "s3", "aws4_request")) {
            key = hmac(key, part);
        }
        return hex(hmac(key, toSign)).equals(given.group(5));
    }

    private static String canonical(HttpExchange request, String signedHeaders) {
        String headers =
                Arrays.stream(signedHeaders.split(";"))
                        .map(name -> name + ":" + header(request, name).strip() + "\n")
                        .collect(Collectors.joining());
        return String.join(
                "\n",
                request.getRequestMethod(),
                request.getRequestURI().getRawPath(),
                query(request.getRequestURI().getRawQuery()),
                headers,
                signedHeaders,
                header(request, "x-amz-content-sha256"));
    }

    private static String query(String raw) {
        return raw == null
                ? ""
                : Arrays.stream(raw.split("&"))
                        .map(pair -> pair.contains("=") ? pair : pair + "=")
                        .map(SigV4::recoded)
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    private static String recoded(String pair) {
        return Arrays.stream(pair.split("=", 2))
                .map(part -> URLEncoder.encode(URLDecoder.decode(part, UTF_8), UTF_8))
                .map(part -> part.replace("+", "%20").replace("*", "%2A").replace("%7E", "~"))
                .collect(Collectors.joining("="));
    }

    private static String header(HttpExchange request, String name) {
        return request.getRequestHeaders().getFirst(name);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
