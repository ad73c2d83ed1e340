package com.artify.whole;

import com.artify.testing.ProxyClient;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What shoppers of the demo shop wish. */
final class DemoWishes {
    static final long POSTER = 8412345600001L;
    static final long MUG = 8412345600003L;

    /** 2700 × 1050 pixels: the smallest print of the demo. */
    static final String MUG_11_OZ = "gid://shopify/ProductVariant/45612345600021";

    static final String A3 = "gid://shopify/ProductVariant/45612345600003";

    private DemoWishes() {}

    /** The ids of the styles that the poster offers, in order. */
    static List<String> styles(ProxyClient shopper) {
        JsonNode offer = ProxyClient.json(shopper.get("/products/" + POSTER));
        List<String> ids = new ArrayList<>();
        offer.path("styles").forEach(style -> ids.add(style.path("id").asString()));
        return ids;
    }

    static String upload(ProxyClient shopper, byte[] photo) throws IOException {
        HttpResponse<byte[]> answer = shopper.upload(photo, null);
        if (answer.statusCode() != 201) {
            throw new IOException("upload answered " + answer.statusCode());
        }
        return ProxyClient.json(answer).path("id").asString();
    }

    /** Wishes a preview; its id. The same key may be sent again. */
    static String wish(
            ProxyClient shopper,
            String upload,
            long product,
            String variant,
            String style,
            @Nullable String key)
            throws IOException {
        HttpResponse<byte[]> answer =
                shopper.post(
                        "/generations",
                        """
                        {"uploadId":"%s","productId":%d,"variantId":"%s","styleId":"%s"}\
                        """
                                .formatted(upload, product, variant, style),
                        key);
        if (answer.statusCode() != 202) {
            throw new IOException("wish answered " + answer.statusCode());
        }
        return ProxyClient.json(answer).path("id").asString();
    }

    static String status(ProxyClient shopper, String generation) {
        return ProxyClient.json(shopper.get("/generations/" + generation))
                .path("status")
                .asString();
    }
}
