/**
 * fal: requests that are handed in at its queue, looked at until they are done, and whose results
 * are fetched, as documented at https://fal.ai/docs/documentation/model-apis/inference/queue.
 */
@NullMarked
package com.artify.engine.fal;

import org.jspecify.annotations.NullMarked;
