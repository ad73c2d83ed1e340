package com.artify.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where files live: in {@code files} within the data folder, or in a bucket when one is given. */
@ConfigurationProperties("artify")
record StorageSettings(@DefaultValue("./data") Path data, @DefaultValue S3Settings s3) {
    Path folder() {
        return data.resolve("files");
    }
}
