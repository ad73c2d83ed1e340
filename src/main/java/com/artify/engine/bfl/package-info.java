/**
 * Black Forest Labs: tasks that are handed in, looked at where their answer says until they are
 * done, and whose pictures are fetched, as documented at https://docs.bfl.ai.
 */
@NullMarked
package com.artify.engine.bfl;

import org.jspecify.annotations.NullMarked;
