/**
 * Replicate: predictions that are created, looked at until they are done, and whose files are
 * fetched, as documented at https://replicate.com/docs/reference/http.
 */
@NullMarked
package com.artify.engine.replicate;

import org.jspecify.annotations.NullMarked;
