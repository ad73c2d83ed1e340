package com.artify.order;

import com.artify.base.ShopDomain;
import org.springframework.stereotype.Component;

/** Which pattern names the print files of a shop. */
@Component
class NamingPatterns {
    NamingPattern of(ShopDomain shop) {
        return NamingPattern.DEFAULT;
    }
}
