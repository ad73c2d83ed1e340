package com.artify.base;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What this instance does: serve the web, work off jobs, or both ({@code ARTIFY_ROLES}). */
@ConfigurationProperties("artify")
public record Roles(@DefaultValue({"web", "worker"}) Set<String> roles) {
    public boolean web() {
        return roles.contains("web");
    }

    public boolean worker() {
        return roles.contains("worker");
    }
}
