package com.artify.whole;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** The services of the compose file. */
record Composition(Map<?, ?> services) {
    static final Path FILE = Path.of("src/deploy/compose.yaml");
    private static final Pattern ASKED = Pattern.compile("\\$\\{(\\w+):\\?[^}]*}");

    static Composition read() {
        YamlMapFactoryBean yaml = new YamlMapFactoryBean();
        yaml.setResources(new FileSystemResource(FILE));
        return new Composition(map(Objects.requireNonNull(yaml.getObject()), "services"));
    }

    Map<?, ?> service(String name) {
        return map(services, name);
    }

    /** What a service is told, where these variables are given to compose and no others. */
    Map<String, String> environment(String service, Map<String, String> variables) {
        Map<String, String> resolved = new TreeMap<>();
        map(service(service), "environment")
                .forEach((name, value) ->
                        resolved.put(name.toString(), resolved(value.toString(), variables)));
        return resolved;
    }

    static Map<?, ?> map(Map<?, ?> of, String name) {
        return (Map<?, ?>) Objects.requireNonNull(of.get(name), name);
    }

    private static String resolved(String value, Map<String, String> variables) {
        return ASKED.matcher(value).replaceAll((MatchResult asked) -> given(asked, variables));
    }

    private static String given(MatchResult asked, Map<String, String> variables) {
        return Objects.requireNonNull(variables.get(asked.group(1)), asked.group());
    }
}
