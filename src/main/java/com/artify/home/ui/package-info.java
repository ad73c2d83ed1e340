/** The first page of the admin. */
@NullMarked
package com.artify.home.ui;

import org.jspecify.annotations.NullMarked;
