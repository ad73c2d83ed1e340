/** Tests and measurements of the whole program in a process of its own, with its real engine. */
@NullMarked
package com.artify.whole;

import org.jspecify.annotations.NullMarked;
