/**
 * Recraft: upscaling by one request that answers with the picture, as documented at
 * https://www.recraft.ai/docs/api-reference/tools/upscale.
 */
@NullMarked
package com.artify.engine.recraft;

import org.jspecify.annotations.NullMarked;
