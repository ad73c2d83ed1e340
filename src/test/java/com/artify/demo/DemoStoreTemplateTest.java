package com.artify.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoStoreTemplateTest {
    @Test
    void textIsEscapedAndHtmlIsNot() {
        assertThat(filled("<p>{{a}}</p>{{{b}}}", Map.of("a", "<i>\"$1\"", "b", "<b>$2</b>")))
                .isEqualTo("<p>&lt;i&gt;&quot;$1&quot;</p><b>$2</b>");
    }

    @Test
    void valuesAreNotFilledAgain() {
        assertThat(filled("{{a}}", Map.of("a", "{{b}}", "b", "no"))).isEqualTo("{{b}}");
    }

    @Test
    void translationsAreEscapedToo() {
        assertThat(filled("{{t:cart-empty}}", Map.of())).isEqualTo("&lt;cart-empty&gt;");
    }

    @Test
    void aGapWithoutAValueIsADefect() {
        assertThatThrownBy(() -> filled("{{a}}", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String filled(String html, Map<String, String> values) {
        return new DemoStoreTemplate(html).fill(values, key -> "<" + key + ">");
    }
}
