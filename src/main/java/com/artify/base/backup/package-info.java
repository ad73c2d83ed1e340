/** The embedded database and the data folder's files in one archive, and back again. */
@NullMarked
package com.artify.base.backup;

import org.jspecify.annotations.NullMarked;
