/**
 * {@code ./artify move}: a whole installation from its data folder (SQLite and files) to PostgreSQL
 * and S3, compared row by row and file by file, resumed where it was interrupted; and the way back
 * into such a folder, for backups.
 */
@NullMarked
package com.artify.move;

import org.jspecify.annotations.NullMarked;
