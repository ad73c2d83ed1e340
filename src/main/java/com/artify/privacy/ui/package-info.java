/** The page of what is kept for how long, and of privacy requests. */
@NullMarked
package com.artify.privacy.ui;

import org.jspecify.annotations.NullMarked;
