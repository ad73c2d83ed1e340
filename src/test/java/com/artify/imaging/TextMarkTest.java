package com.artify.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextMarkTest {
    private static int darkest(BufferedImage picture) {
        int darkest = 255;
        for (int pixel : Pixels.of(picture)) {
            darkest = Math.min(darkest, pixel & 0xFF);
        }
        return darkest;
    }

    private static int brightest(BufferedImage picture) {
        int brightest = 0;
        for (int pixel : Pixels.of(picture)) {
            brightest = Math.max(brightest, pixel & 0xFF);
        }
        return brightest;
    }

    @Test
    void aTextIsReadableOnBlackAndOnWhite() {
        Mark mark =
                new Mark(
                        TextMark.picture("PREVIEW"),
                        1,
                        new MarkPlacement.Snapped(MarkPosition.CENTER),
                        90,
                        0);
        BufferedImage black = new WatermarkStep(mark).apply(TestPictures.filled(300, 300, 0));
        BufferedImage white =
                new WatermarkStep(mark).apply(TestPictures.filled(300, 300, 0xFFFFFF));
        assertThat(brightest(black)).isGreaterThan(240);
        assertThat(darkest(white)).isLessThan(130);
    }

    @Test
    void longerTextsAreWiderAndLettersDiffer() {
        BufferedImage one = TextMark.picture("o");
        BufferedImage three = TextMark.picture("ooo");
        assertThat(three.getWidth()).isGreaterThan(2 * (one.getWidth() - 52));
        assertThat(three.getHeight()).isEqualTo(one.getHeight());
        assertThat(Pixels.of(TextMark.picture("e"))).isNotEqualTo(Pixels.of(one));
    }

    @Test
    void theInsideOfALetterStaysOpen() {
        BufferedImage letter = TextMark.picture("O");
        int middle = letter.getRGB(letter.getWidth() / 2, letter.getHeight() / 2);
        assertThat(middle >>> 24).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"© Müller & Søn", "Łódź Čeština Ğ", "Προεπισκόπηση", "Предпросмотр"})
    void lettersOfEuropeAreShown(String text) {
        assertThat(TextMark.canShow(text)).isTrue();
        assertThat(TextMark.picture(text).getWidth()).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "預覽",
                "two\nlines",
                "A text that is so long that nobody could read it on any of the photos"
            })
    void whatCannotBeShownIsRefused(String text) {
        assertThat(TextMark.canShow(text)).isFalse();
        assertThatThrownBy(() -> TextMark.picture(text))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
