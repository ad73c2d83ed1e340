/** Shops that installed the app, and the shop and staff member of the current request. */
@NullMarked
package com.artify.shop;

import org.jspecify.annotations.NullMarked;
