package com.artify.generation.ui;

import com.artify.base.ShopDomain;
import com.artify.catalog.Product;
import com.artify.catalog.Products;
import com.artify.engine.ImageGenerators;
import com.artify.generation.Gallery;
import com.artify.style.Style;
import com.artify.style.Styles;
import java.util.List;

/** What a shop's generations can be filtered by; read only once a filter is wanted. */
record FilterChoices(
        ShopDomain shop,
        Styles allStyles,
        Products allProducts,
        Gallery gallery,
        ImageGenerators generators) {
    List<Style> styles() {
        return allStyles.all(shop);
    }

    List<Product> products() {
        return allProducts.all(shop);
    }

    String name(String provider) {
        return generators
                .byProvider(provider)
                .map(generator -> generator.describe().name())
                .orElse(provider);
    }

    List<String> providers() {
        return gallery.providers(shop);
    }
}
