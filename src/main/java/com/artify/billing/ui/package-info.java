/** What merchants see of their plan. */
@NullMarked
package com.artify.billing.ui;

import org.jspecify.annotations.NullMarked;
