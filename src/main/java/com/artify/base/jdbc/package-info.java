/** How values are stored: the SQLite dialect, converters, reader and writer pools, SQL errors. */
@NullMarked
package com.artify.base.jdbc;

import org.jspecify.annotations.NullMarked;
