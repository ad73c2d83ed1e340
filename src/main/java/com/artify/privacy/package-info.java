/** What customers and merchants may ask of their data: to see it, and to have it forgotten. */
@NullMarked
package com.artify.privacy;

import org.jspecify.annotations.NullMarked;
