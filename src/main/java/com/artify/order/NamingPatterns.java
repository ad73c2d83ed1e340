package com.artify.order;

import com.artify.base.ShopDomain;
import com.artify.settings.Settings;
import org.springframework.stereotype.Component;

/** Which pattern names the print files of a shop: the settings'. */
@Component
class NamingPatterns {
    private final Settings settings;

    NamingPatterns(Settings settings) {
        this.settings = settings;
    }

    NamingPattern of(ShopDomain shop) {
        return NamingPattern.parse(settings.of(shop).printFiles().namePattern())
                .orElse(NamingPattern.DEFAULT);
    }
}
