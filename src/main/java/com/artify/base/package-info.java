/** Values and services that know no feature: money, shop domains, ids, secrets, texts. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package com.artify.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
