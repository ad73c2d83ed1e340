/** What a merchant sees first: the shop's figures and what needs attention. */
@NullMarked
package com.artify.home;

import org.jspecify.annotations.NullMarked;
