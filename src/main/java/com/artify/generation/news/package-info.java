/**
 * What queues of providers tell of attempts: it wakes the worker that waits, which then looks for
 * itself.
 */
@NullMarked
package com.artify.generation.news;

import org.jspecify.annotations.NullMarked;
