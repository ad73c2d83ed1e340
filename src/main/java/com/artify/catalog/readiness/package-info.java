/** Which products are ready to sell, and what the others still lack. */
@NamedInterface("readiness")
@NullMarked
package com.artify.catalog.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
