/** The gallery of generations and the page of each. */
@NullMarked
package com.artify.generation.ui;

import org.jspecify.annotations.NullMarked;
