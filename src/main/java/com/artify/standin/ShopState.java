package com.artify.standin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a shop at the stand-in would have to be remembered of for another run.
 *
 * @param grant the app's access, or null for none
 */
public record ShopState(
        List<StandInProduct> products, List<StandInOrder> orders, @Nullable StandInGrant grant) {}
