package com.artify.storefront;

import com.artify.base.Ids;
import com.artify.shopify.ProxyRequest;
import com.artify.storage.ObjectKey;
import com.artify.style.Styles;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A style's example picture, on the shop's own address. */
@RestController
class StyleExampleController {
    private final ActiveShops shops;
    private final Styles styles;
    private final PictureAnswers pictures;

    StyleExampleController(ActiveShops shops, Styles styles, PictureAnswers pictures) {
        this.shops = shops;
        this.styles = styles;
        this.pictures = pictures;
    }

    @GetMapping("/proxy/styles/{id}/example")
    ResponseEntity<byte[]> example(
            ProxyRequest proxy, HttpServletRequest request, @PathVariable String id) {
        Shopper shopper = shops.require(proxy, request);
        Optional<ObjectKey> key =
                Ids.parse(id)
                        .flatMap(uuid -> styles.find(shopper.shop(), uuid))
                        .flatMap(style -> Optional.ofNullable(style.exampleKey()))
                        .map(ObjectKey::new);
        return pictures.answer(key, CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }
}
