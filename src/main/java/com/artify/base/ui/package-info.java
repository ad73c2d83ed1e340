/** The frame of the merchant admin: layout, theme, shared components, formats. */
@NullMarked
package com.artify.base.ui;

import org.jspecify.annotations.NullMarked;
