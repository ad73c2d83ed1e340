/**
 * What generators at providers share: photos framed for the provider's canvases, and requests that
 * are sent exactly once, told apart by whether they may have been billed.
 */
@NullMarked
package com.artify.engine.remote;

import org.jspecify.annotations.NullMarked;
