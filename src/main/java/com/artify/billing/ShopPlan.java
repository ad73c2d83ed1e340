package com.artify.billing;

/**
 * The plan a shop has.
 *
 * @param plan the name of the plan whose limits hold, or were asked for
 * @param appHandle the app's name in the admin's addresses; empty where Shopify was not asked
 */
public record ShopPlan(String plan, PlanStatus status, String shopifyShopId, String appHandle) {}
