package com.artify.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;

/** How a provider signs what it tells of work in its queue. Thread-safe. */
public interface NewsSignature {
    String provider();

    /**
     * Whether the provider sent it; reads the body. True where nobody configured what to check it
     * with: the address alone then says who calls.
     *
     * @param header the value of a header, or the empty text
     */
    boolean verifies(UnaryOperator<String> header, InputStream body) throws IOException;
}
