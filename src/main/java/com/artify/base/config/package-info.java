/** How the program reads its configuration at the start, and how it says what is wrong with it. */
@NullMarked
package com.artify.base.config;

import org.jspecify.annotations.NullMarked;
