/**
 * What makes art of a photo, enlarges it and checks it: one interface each, one sub-package per
 * provider.
 */
@NullMarked
package com.artify.engine;

import org.jspecify.annotations.NullMarked;
