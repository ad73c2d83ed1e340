/** What staff say of finals before they are printed, and what a comparison says of them first. */
@NullMarked
package com.artify.generation.review;

import org.jspecify.annotations.NullMarked;
