package com.artify.generation;

import com.artify.base.ShopDomain;
import java.util.UUID;

/** Announced in the transaction in which review puts another final into an order line's place. */
public record FinalReplaced(ShopDomain shop, long orderLineId, UUID earlier, UUID now) {}
