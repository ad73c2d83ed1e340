/** What each shop decides for itself: conventions, defaults, retention, review, notifications. */
@NullMarked
package com.artify.settings;

import org.jspecify.annotations.NullMarked;
