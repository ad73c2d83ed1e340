package com.artify.generation.news;

import com.artify.base.ShopDomain;
import java.util.UUID;

/** An attempt whose work is in a provider's queue. */
public record Awaited(String provider, ShopDomain shop, UUID attempt) {}
