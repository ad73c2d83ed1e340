package com.artify.engine.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.ArtRequest;
import com.artify.engine.TestPictures;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An oil painting of a dog|OIL",
                "a loose Watercolor of the couple|WATERCOLOUR",
                "watercolour, pastel|WATERCOLOUR",
                "Aquarelle|WATERCOLOUR",
                "as a comic book hero|COMIC",
                "Cartoon of my cat|COMIC",
                "a page of a graphic novel|COMIC",
                "ink drawing|INK",
                "clean line art|INK",
                "pen on paper|INK",
                "charcoal portrait|PENCIL",
                "graphite|PENCIL",
                "a quick sketch|PENCIL",
                "pop art like in the sixties|POP_ART",
                "halftone dots|POP_ART",
                "screen print|POP_ART",
                "something beautiful|OIL",
                "pink boiled opening|OIL"
            })
    void wordsOfThePromptChooseThePainter(String prompt, Medium medium) {
        assertThat(read("auto", prompt, Map.of()).medium()).isEqualTo(medium);
    }

    @Test
    void wordsToBeWrittenSayNothingOfHowItIsPainted() {
        Commission written =
                read("auto", "Oil painting, thick, named “bold comic, pastel”", Map.of());
        assertThat(written).isEqualTo(read("auto", "Oil painting, thick", Map.of()));
    }

    @Test
    void aNamedPainterWinsOverThePrompt() {
        assertThat(read("pencil", "an oil painting", Map.of()).medium()).isEqualTo(Medium.PENCIL);
        assertThat(read("pop-art", "", Map.of()).medium()).isEqualTo(Medium.POP_ART);
    }

    @Test
    void adjectivesTune() {
        Taste taste = read("auto", "a bold, finely detailed painting, muted", Map.of()).taste();

        assertThat(taste.strength()).isGreaterThan(.5f);
        assertThat(taste.detail()).isGreaterThan(.5f);
        assertThat(taste.colour()).isLessThan(.5f);
    }

    @Test
    void parametersOverruleAdjectives() {
        assertThat(read("auto", "a bold vivid painting", Map.of("strength", .1)).taste().strength())
                .isEqualTo(.1f);
    }

    @Test
    void parametersBeyondTheirRangeAreClamped() {
        Taste taste = read("auto", "", Map.of("strength", 7, "colour", -1)).taste();

        assertThat(taste).isEqualTo(new Taste(1, .5f, 0));
    }

    @Test
    void parametersOfOtherTypesAreIgnored() {
        Map<String, Object> odd =
                Map.of("strength", "high", "detail", true, "colour", Double.NaN, "other", 1);

        assertThat(read("auto", "", odd).taste()).isEqualTo(Taste.PLAIN);
    }

    private static Commission read(String model, String prompt, Map<String, Object> parameters) {
        return PromptReader.read(
                new ArtRequest(TestPictures.scene(4, 4), prompt, model, parameters, 4, 4, 1));
    }
}
