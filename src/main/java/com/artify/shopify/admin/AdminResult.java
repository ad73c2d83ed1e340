package com.artify.shopify.admin;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** What came of a call to Shopify's Admin API. */
public sealed interface AdminResult<T> {
    /**
     * Shopify answered.
     *
     * @param denied what it left out, as null, because the app may not see it; mostly nothing
     */
    record Answered<T>(T value, List<String> denied) implements AdminResult<T> {}

    /**
     * A mutation was refused, or a part of it where it says so.
     *
     * @param value what stands beside the errors
     */
    record UserErrors<T>(List<UserError> errors, T value) implements AdminResult<T> {}

    /** The app lacks a scope or an approval; the message names it in Shopify's words. */
    record AccessDenied<T>(String message) implements AdminResult<T> {}

    /**
     * Shopify throttles, is in trouble or is not to be reached; the same call may succeed later.
     *
     * @param maybeDone true for a mutation that may have been carried out nevertheless
     */
    record Unavailable<T>(Duration retryAfter, boolean maybeDone) implements AdminResult<T> {}

    /** No token works for the shop until somebody opens the app in its admin. */
    record NotSignedIn<T>() implements AdminResult<T> {}

    /**
     * The shop does not answer: frozen (402), unavailable (403), gone (404) or locked (423).
     *
     * @param status of the HTTP answer
     */
    record ShopClosed<T>(int status) implements AdminResult<T> {}

    /** Shopify does not understand the document or its variables: a defect of ours. */
    record Malformed<T>(String message) implements AdminResult<T> {}

    /** The same outcome of something made from the answer. */
    default <R> AdminResult<R> map(Function<T, R> change) {
        return switch (this) {
            case Answered<T>(T value, List<String> denied) ->
                    new Answered<>(change.apply(value), denied);
            case UserErrors<T>(List<UserError> errors, T value) ->
                    new UserErrors<>(errors, change.apply(value));
            case AccessDenied<T>(String message) -> new AccessDenied<>(message);
            case Unavailable<T>(Duration retryAfter, boolean maybeDone) ->
                    new Unavailable<>(retryAfter, maybeDone);
            case NotSignedIn<T> nobody -> new NotSignedIn<>();
            case ShopClosed<T>(int status) -> new ShopClosed<>(status);
            case Malformed<T>(String message) -> new Malformed<>(message);
        };
    }
}
