/** Photos that the safety check refused, and staff who allow them where it erred. */
@NullMarked
package com.artify.generation.appeal;

import org.jspecify.annotations.NullMarked;
