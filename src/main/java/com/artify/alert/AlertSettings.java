package com.artify.alert;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where alerts may go.
 *
 * @param privateAddresses whether also to machines of the operator's own network, without TLS too
 */
@ConfigurationProperties("artify.alerts")
record AlertSettings(@DefaultValue("false") boolean privateAddresses) {}
