package com.artify.move;

import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** What programs at work keep their data in, and the keys; their schema is left alone. */
@ComponentScan(
        basePackages = "com.artify",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "com\\.artify\\.(storage\\.Storage|base\\.Secrets|base\\.Time)"
                                        + "Configuration"))
@ConfigurationPropertiesScan("com.artify.storage")
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
final class RunningInstallation {
    private RunningInstallation() {}

    static ConfigurableApplicationContext reach(List<String> settings) {
        return new SpringApplicationBuilder(RunningInstallation.class)
                .web(WebApplicationType.NONE)
                .run(settings.toArray(String[]::new));
    }
}
