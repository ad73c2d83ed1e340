package com.artify.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A piece of HTML with gaps: {@code {{name}}} is filled with escaped text, {@code {{{name}}}} with
 * HTML, {@code {{t:key}}} with a translation.
 */
record DemoStoreTemplate(String html) {
    private static final Pattern GAP =
            Pattern.compile(
                    "\\{\\{\\{(?<raw>\\w+)}}}|\\{\\{t:(?<key>[\\w-]+)}}|\\{\\{(?<name>\\w+)}}");

    /** The template of that name in the demo's resources. */
    static DemoStoreTemplate read(String name) {
        return new DemoStoreTemplate(
                new String(DemoResources.bytes("demo/store/" + name + ".html"), UTF_8));
    }

    /** Fills all gaps; a name without a value is a defect. */
    String fill(Map<String, String> values, UnaryOperator<String> translate) {
        return GAP.matcher(html)
                .replaceAll(
                        gap -> Matcher.quoteReplacement(text((Matcher) gap, values, translate)));
    }

    private static String text(
            Matcher gap, Map<String, String> values, UnaryOperator<String> translate) {
        if (gap.group("raw") != null) {
            return value(values, gap.group("raw"));
        }
        return escape(
                gap.group("key") != null
                        ? translate.apply(gap.group("key"))
                        : value(values, gap.group("name")));
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8.name());
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + name);
        }
        return value;
    }
}
