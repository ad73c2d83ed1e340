package com.artify.generation;

import com.artify.base.jdbc.JsonDoc;
import com.artify.catalog.Product;
import com.artify.style.Placeholder;
import com.artify.style.PromptTemplate;
import com.artify.style.ShopperText;
import com.artify.style.StyleVersion;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what decides how the art looks. Equal photo, style version, shape and parameters give
 * an equal cache key and an equal seed.
 */
final class RecipeWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How much longer one side may be without anybody seeing it. */
    private static final double SQUARE = 1.03;

    private RecipeWriter() {}

    /** {@code text} takes part where the style has a place for it; it is kept in any case. */
    static Recipe write(
            Upload upload,
            Product product,
            StyleVersion style,
            PrintTarget print,
            ShopperText text) {
        String prompt =
                new PromptTemplate(style.promptTemplate()).fill(placeholders(product, print), text);
        PrintTarget.Dimensions art = print.scaledTo(PhotoDemand.PREVIEW_SIDE);
        Map<String, Object> parameters = new TreeMap<>(style.parameters().values());
        byte[] digest =
                sha256(
                        String.join(
                                "\n",
                                upload.sha256(),
                                Long.toString(style.key()),
                                style.provider(),
                                style.model(),
                                prompt,
                                JSON.writeValueAsString(parameters),
                                art.width() + "x" + art.height(),
                                print.fit().name()));
        return new Recipe(
                style.provider(),
                style.model(),
                prompt,
                new JsonDoc(parameters),
                ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE,
                HexFormat.of().formatHex(digest),
                text.isEmpty() ? null : text.value(),
                style.alternatives());
    }

    private static Map<Placeholder, String> placeholders(Product product, PrintTarget print) {
        return Map.of(
                Placeholder.PRODUCT,
                product.title(),
                Placeholder.SIZE,
                print.sizeName(),
                Placeholder.ORIENTATION,
                orientation(print),
                Placeholder.SUBJECT,
                "photo");
    }

    /** In the words that painters use; what looks square is called so. */
    private static String orientation(PrintTarget print) {
        double ratio = (double) print.widthPx() / print.heightPx();
        if (ratio > SQUARE) {
            return "landscape";
        }
        return ratio < 1 / SQUARE ? "portrait" : "square";
    }

    static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
