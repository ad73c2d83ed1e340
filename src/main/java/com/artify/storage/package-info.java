/** Where files live: a folder or an S3 bucket, behind one interface; signed links to them. */
@NullMarked
package com.artify.storage;

import org.jspecify.annotations.NullMarked;
