package com.artify.base;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecretsConfiguration {
    /** Without configured keys one is kept in the data folder, which suits a single machine. */
    @Bean
    Secrets secrets(
            @Value("${artify.encryption-keys:}") String configured,
            @Value("${artify.data:./data}") Path data) {
        return new Secrets(
                configured.isBlank()
                        ? EncryptionKeys.inFile(data.resolve("encryption.key"))
                        : EncryptionKeys.parse(configured));
    }
}
