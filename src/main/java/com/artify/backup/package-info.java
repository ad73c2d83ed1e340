/** All rows, files and keys of an installation in one archive, and back again. */
@NullMarked
package com.artify.backup;

import org.jspecify.annotations.NullMarked;
