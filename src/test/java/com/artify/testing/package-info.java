/** What tests share: the two databases, shops with a catalogue, a generator that obeys. */
@NullMarked
package com.artify.testing;

import org.jspecify.annotations.NullMarked;
