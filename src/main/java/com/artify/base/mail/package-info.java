/** Mails to people who work in shops. */
@NullMarked
package com.artify.base.mail;

import org.jspecify.annotations.NullMarked;
