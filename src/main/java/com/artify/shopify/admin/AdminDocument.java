package com.artify.shopify.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A GraphQL document with one operation.
 *
 * @param operation the operation's name
 * @param isQuery true when sending it twice does no harm
 */
public record AdminDocument(String operation, boolean isQuery, String text) {
    private static final Pattern OPERATION =
            Pattern.compile("^(query|mutation) (\\w+)", Pattern.MULTILINE);

    /** The resource {@code graphql/NAME.graphql}, such as {@code shopify/shop-facts}. */
    public static AdminDocument read(String name) {
        String path = "graphql/" + name + ".graphql";
        try {
            return of(new ClassPathResource(path).getContentAsString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static AdminDocument of(String text) {
        Matcher matcher = OPERATION.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("a document names its operation");
        }
        return new AdminDocument(matcher.group(2), matcher.group(1).equals("query"), text);
    }

    @Override
    public String toString() {
        return operation;
    }
}
