package com.artify.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.Ids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The demo shop's storefront: product pages, checkout and the confirmation of an order. */
@RestController
@Profile("demo")
class DemoStoreController {
    /** Nothing from other hosts, no inline code; photos are shown from memory before they go. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
                    + "img-src 'self' data: blob:; "
                    // Photos go straight to the app, which has two names on this machine.
                    + "connect-src 'self' http://localhost:* http://127.0.0.1:*; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final StandInCatalogue catalogue;
    private final StandInCarts carts;
    private final DemoCheckout orders;
    private final DemoStorePages pages;

    DemoStoreController(
            StandInCatalogue catalogue,
            StandInCarts carts,
            DemoCheckout orders,
            DemoStorePages pages) {
        this.catalogue = catalogue;
        this.carts = carts;
        this.orders = orders;
        this.pages = pages;
    }

    @GetMapping("/demo/store")
    ResponseEntity<String> front(
            @RequestParam(defaultValue = "en") String locale, HttpServletResponse response) {
        return page(pages.product(catalogue.products().getFirst(), locale), response);
    }

    @GetMapping("/demo/store/{handle}")
    ResponseEntity<String> product(
            @PathVariable String handle,
            @RequestParam(defaultValue = "en") String locale,
            HttpServletResponse response) {
        return catalogue
                .byHandle(handle)
                .map(item -> page(pages.product(item, locale), response))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/demo/store/checkout")
    ResponseEntity<Void> buy(HttpServletRequest request, HttpServletResponse response) {
        List<StandInCart.Line> lines = carts.of(request, response).checkOut();
        String next =
                lines.isEmpty()
                        ? DemoStore.ADDRESS
                        : DemoStore.ADDRESS + "/orders/" + orders.buy(lines).token();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(next)).build();
    }

    @GetMapping("/demo/store/orders/{token}")
    ResponseEntity<String> order(@PathVariable String token, HttpServletResponse response) {
        return Ids.parse(token)
                .flatMap(orders::find)
                .map(order -> page(pages.order(order), response))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> page(String html, HttpServletResponse response) {
        // Replaces the header that a filter set for the admin; adding would keep both.
        response.setHeader("Content-Security-Policy", POLICY);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .body(html);
    }
}
