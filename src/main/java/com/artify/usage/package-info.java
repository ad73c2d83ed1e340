/** Quota, cost ledger and statistics. */
@NullMarked
package com.artify.usage;

import org.jspecify.annotations.NullMarked;
