/** The settings page, and what the whole admin takes from settings: its language. */
@NullMarked
package com.artify.settings.ui;

import org.jspecify.annotations.NullMarked;
