package com.artify.catalog;

import com.artify.settings.Defaults.NewProductStyles;
import com.artify.settings.Settings;
import com.artify.style.Style;
import com.artify.style.Styles;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives a product the styles that the shop's settings let products begin with. */
@Component
class FirstStyles {
    private final Settings settings;
    private final Styles styles;

    FirstStyles(Settings settings, Styles styles) {
        this.settings = settings;
        this.styles = styles;
    }

    /** Offers them, unless the product was arranged before. */
    void offer(Product product) {
        boolean wanted = settings.of(product.shop()).defaults().styles() == NewProductStyles.ALL;
        if (!wanted || styles.arranged(product.shop(), product.id())) {
            return;
        }
        List<Style> active = styles.all(product.shop()).stream().filter(Style::active).toList();
        styles.offer(product.shop(), product.id(), active);
    }
}
