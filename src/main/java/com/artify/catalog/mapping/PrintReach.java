package com.artify.catalog.mapping;

import com.artify.catalog.PrintSize;
import com.artify.catalog.Product;
import java.util.Collection;
import java.util.Map;

/** Knows how finely the styles of a product can fill a print. */
public interface PrintReach {
    /**
     * For those sizes that no style on offer fills as it should, the DPI that the best one comes
     * to.
     */
    Map<PrintSize, Integer> tooLarge(Product product, Collection<PrintSize> sizes);
}
