package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.catalog.PrintSize;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that a shopper sent.
 *
 * @param content the bytes as they came, believed in nothing
 * @param print what it shall be printed as, where that is known already
 */
public record NewPhoto(
        ShopDomain shop,
        byte[] content,
        Optional<PrintSize> print,
        @Nullable String customerId,
        @Nullable String visitorId) {}
