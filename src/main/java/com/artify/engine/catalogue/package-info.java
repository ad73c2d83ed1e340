/**
 * The models of image providers with sizes, parameters, prices and limits, which operators edit.
 */
@NullMarked
package com.artify.engine.catalogue;

import org.jspecify.annotations.NullMarked;
