package com.artify.catalog.feasibility;

import com.artify.catalog.PrintableVariant;
import com.artify.style.Style;

/**
 * One style on one variant of a product.
 *
 * @param accepted whether the merchant decided to sell it although it is red
 */
public record Cell(
        PrintableVariant variant, Style style, Feasibility feasibility, boolean accepted) {
    /** Whether shoppers are not offered it: it is red, and nobody decided to sell it anyway. */
    public boolean heldBack() {
        return feasibility.grade() == Grade.RED && !accepted;
    }
}
