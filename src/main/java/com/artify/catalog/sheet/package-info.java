/** Base variants as a table in a file: written, read again, and what reading it would change. */
@NullMarked
package com.artify.catalog.sheet;

import org.jspecify.annotations.NullMarked;
