/** Durable background work on db-scheduler: jobs survive a crash and are spread over instances. */
@NullMarked
package com.artify.base.jobs;

import org.jspecify.annotations.NullMarked;
