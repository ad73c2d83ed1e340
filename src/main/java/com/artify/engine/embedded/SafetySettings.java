package com.artify.engine.embedded;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the safety check speaks up.
 *
 * @param flagAt probability, 0 to 1, from which staff are shown a photo
 * @param blockAt probability of pornography, drawn or not, from which a photo is refused; above 1
 *     none is
 */
@ConfigurationProperties("artify.safety")
record SafetySettings(@DefaultValue("0.6") double flagAt, @DefaultValue("0.95") double blockAt) {}
