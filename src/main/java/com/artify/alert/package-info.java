/** Alerts posted to an address that a shop names: signed, retried, with a history. */
@NullMarked
package com.artify.alert;

import org.jspecify.annotations.NullMarked;
