package com.artify;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void featuresDependOnEachOtherOnlyAsTheyDeclare() {
        ApplicationModules.of(Artify.class).verify();
    }
}
