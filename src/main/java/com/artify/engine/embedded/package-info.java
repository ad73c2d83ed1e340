/**
 * The engine inside the JVM: six painters written from published algorithms, a neural upscaler and
 * a neural safety check; no network, no GPU, no price.
 */
@NullMarked
package com.artify.engine.embedded;

import org.jspecify.annotations.NullMarked;
