/** Orders with their lines, finals and print files. */
@NullMarked
package com.artify.order;

import org.jspecify.annotations.NullMarked;
