package com.artify.settings;

import com.artify.base.jdbc.StoredEnums;
import com.artify.engine.KeyVerdict;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {
    @Bean
    static StoredEnums settingsEnums() {
        return StoredEnums.of(KeyVerdict.class);
    }
}
