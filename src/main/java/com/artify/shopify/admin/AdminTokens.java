package com.artify.shopify.admin;

import com.artify.base.ShopDomain;
import com.artify.shopify.access.TokenOutcome;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Where calls get their tokens from.
 *
 * @param current the shop's token
 * @param instead another one than that which Shopify has just refused
 */
record AdminTokens(
        Function<ShopDomain, TokenOutcome<String>> current,
        BiFunction<ShopDomain, String, TokenOutcome<String>> instead) {}
