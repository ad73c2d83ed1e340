package com.artify.demo;

import com.artify.base.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Plays Shopify's Ajax cart: the three calls that the widget and the demo's theme make. */
@RestController
@Profile("demo")
class StandInCartController {
    private final StandInCatalogue catalogue;
    private final StandInCarts carts;
    private final Texts texts;

    StandInCartController(StandInCatalogue catalogue, StandInCarts carts, Texts texts) {
        this.catalogue = catalogue;
        this.carts = carts;
        this.texts = texts;
    }

    @GetMapping("/cart.js")
    StandInCartJson show(HttpServletRequest request, HttpServletResponse response) {
        return StandInCartJson.of(carts.of(request, response), catalogue.currency());
    }

    @PostMapping("/cart/add.js")
    ResponseEntity<?> add(
            @RequestBody Additions additions,
            HttpServletRequest request,
            HttpServletResponse response) {
        StandInCart cart = carts.of(request, response);
        List<StandInCartJson.Item> added = new ArrayList<>();
        for (Addition wanted : additions.items()) {
            Optional<StandInCart.Line> line = add(cart, wanted);
            if (line.isEmpty()) {
                return refused(request.getLocale());
            }
            added.add(StandInCartJson.Item.of(line.get(), catalogue.currency()));
        }
        return ResponseEntity.ok(Map.of("items", added));
    }

    @PostMapping("/cart/change.js")
    ResponseEntity<?> change(
            @RequestBody Change change, HttpServletRequest request, HttpServletResponse response) {
        StandInCart cart = carts.of(request, response);
        return cart.change(change.id(), change.quantity())
                ? ResponseEntity.ok(StandInCartJson.of(cart, catalogue.currency()))
                : refused(request.getLocale());
    }

    private Optional<StandInCart.Line> add(StandInCart cart, Addition wanted) {
        int quantity = Optional.ofNullable(wanted.quantity()).orElse(1);
        if (quantity < 1) {
            return Optional.empty();
        }
        Map<String, String> properties = Optional.ofNullable(wanted.properties()).orElse(Map.of());
        return catalogue
                .byVariant(wanted.id())
                .flatMap(item ->
                        item.variant(wanted.id())
                                .flatMap(variant -> cart.add(item, variant, quantity, properties)));
    }

    private ResponseEntity<Error> refused(Locale locale) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status)
                .body(
                        new Error(
                                status.value(),
                                "Cart Error",
                                texts.of(locale, "demo.store.cart-error")));
    }

    record Additions(List<Addition> items) {}

    record Addition(
            long id, @Nullable Integer quantity, @Nullable Map<String, String> properties) {}

    record Change(String id, int quantity) {}

    record Error(int status, String message, String description) {}
}
