package com.artify.privacy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What becomes of shops that uninstall the app.
 *
 * @param kept how long their data stay, so that installing it again restores everything; Shopify
 *     wants it gone 30 days after it asks, which is two days after the uninstallation
 */
@ConfigurationProperties("artify.uninstall")
record UninstallSettings(@DefaultValue("30d") Duration kept) {}
