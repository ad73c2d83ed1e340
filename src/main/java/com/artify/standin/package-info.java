/**
 * A stand-in for Shopify, for the demo and for tests. It knows the app by its public HTTP doors and
 * shares no code with it, so that a mistake in one is not mirrored in the other.
 */
@NullMarked
package com.artify.standin;

import org.jspecify.annotations.NullMarked;
