package com.artify.catalog.store;

import com.artify.catalog.StoreResult;
import com.artify.shopify.admin.AdminResult;
import com.artify.shopify.admin.UserError;
import java.util.Set;

/** What outcomes of the Admin API mean for products. */
final class StoreAnswers {
    private static final Set<String> GONE = Set.of("PRODUCT_DOES_NOT_EXIST", "NOT_FOUND");

    private StoreAnswers() {}

    /** The same outcome where a part of it that was refused is all of it. */
    static <T> StoreResult<T> of(AdminResult<T> result) {
        return switch (result) {
            case AdminResult.Answered<T>(T value, var denied) -> new StoreResult.Done<>(value);
            case AdminResult.UserErrors<T>(var errors, T value) -> refused(errors.getFirst());
            case AdminResult.AccessDenied<T>(String message) ->
                    new StoreResult.Refused<>("ACCESS_DENIED", message);
            case AdminResult.Unavailable<T>(var retryAfter, boolean maybeDone) ->
                    new StoreResult.Unavailable<>(retryAfter);
            case AdminResult.NotSignedIn<T> nobody ->
                    new StoreResult.Refused<>("NOT_CONNECTED", "Shopify is not connected");
            case AdminResult.ShopClosed<T>(int status) ->
                    new StoreResult.Refused<>("SHOP_UNAVAILABLE", "Unavailable Shop");
            case AdminResult.Malformed<T>(String message) ->
                    new StoreResult.Refused<>("MALFORMED", message);
        };
    }

    private static <T> StoreResult<T> refused(UserError error) {
        return isGone(error)
                ? new StoreResult.NotFound<>()
                : new StoreResult.Refused<>(error.code(), error.message());
    }

    /** True for an error that says that the product is not in the shop. */
    static boolean isGone(UserError error) {
        return GONE.contains(error.code());
    }
}
