package com.artify.demo;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The theme's files, and the widget's as Shopify would serve them from its own network. */
@RestController
@Profile("demo")
class DemoStoreAssets {
    private static final Map<String, String> FILES =
            Map.of(
                    "artify.js", "storefront/assets/artify.js",
                    "artify-block.js", "storefront/assets/artify-block.js",
                    "artify-cart.js", "storefront/assets/artify-cart.js",
                    "artify.css", "storefront/assets/artify.css",
                    "store.js", "demo/store/store.js",
                    "store.css", "demo/store/store.css",
                    "poster.jpg", "demo/store/poster.jpg",
                    "canvas.jpg", "demo/store/canvas.jpg",
                    "mug.jpg", "demo/store/mug.jpg");

    @GetMapping("/demo/store/assets/{file}")
    ResponseEntity<Resource> file(@PathVariable String file) {
        String path = FILES.get(file);
        if (path == null) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(
                        MediaTypeFactory.getMediaType(file)
                                .orElse(MediaType.APPLICATION_OCTET_STREAM))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource(path));
    }
}
