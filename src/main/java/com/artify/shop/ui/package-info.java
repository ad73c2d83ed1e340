/** What the admin shows of the shop itself: its name in the frame, and the way in. */
@NullMarked
package com.artify.shop.ui;

import org.jspecify.annotations.NullMarked;
