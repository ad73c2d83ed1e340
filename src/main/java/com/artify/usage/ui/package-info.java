/** What a shop may use, has used, and what it cost. */
@NullMarked
package com.artify.usage.ui;

import org.jspecify.annotations.NullMarked;
