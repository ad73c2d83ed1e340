package com.artify.style;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the test bench keeps.
 *
 * @param testArtKept how long the art of a test is kept once nothing shows it any more
 */
@ConfigurationProperties("artify.style")
record StyleSettings(@DefaultValue("7d") Duration testArtKept) {}
