package com.artify.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** Two pictures of the same thing are alike, whatever their sizes; others are less so. */
class LikenessTest {
    @Test
    void equalPicturesAreEntirelyAlike() {
        Likeness likeness = Likeness.of(scene(400, 600, 0), scene(400, 600, 0));

        assertThat(likeness.structure()).isCloseTo(1, within(1e-9));
        assertThat(likeness.colourShift()).isZero();
    }

    @Test
    void anEnlargedPictureIsAsGoodAsAlike() {
        BufferedImage small = scene(400, 600, 0);
        Likeness likeness = Likeness.of(small, new ResizeStep(1600, 2400).apply(small));

        assertThat(likeness.structure()).isGreaterThan(.97);
        assertThat(likeness.colourShift()).isLessThan(.5);
    }

    @Test
    void anotherContentHasAnotherStructureInTheSameColours() {
        Likeness likeness = Likeness.of(scene(400, 600, 0), scene(400, 600, 90));

        assertThat(likeness.structure()).isLessThan(.8);
    }

    @Test
    void aTintShiftsTheColoursAndLeavesTheStructure() {
        BufferedImage picture = scene(400, 600, 0);
        BufferedImage tinted = scene(400, 600, 0);
        Graphics2D graphics = tinted.createGraphics();
        graphics.setColor(new Color(255, 120, 0, 60));
        graphics.fillRect(0, 0, 400, 600);
        graphics.dispose();
        Likeness likeness = Likeness.of(picture, tinted);

        assertThat(likeness.colourShift()).isBetween(3.0, 20.0);
        assertThat(likeness.structure()).isGreaterThan(.8);
    }

    @Test
    void colourDistancesAreThoseOfOklab() {
        // Ottosson's own example values: white is (1, 0, 0), pure red (0.628, 0.225, 0.126).
        Oklab red = Oklab.of(0xFF0000);

        assertThat(Oklab.of(0xFFFFFF).lightness()).isCloseTo(1, within(1e-4));
        assertThat(red.lightness()).isCloseTo(.628, within(1e-3));
        assertThat(red.greenRed()).isCloseTo(.225, within(1e-3));
        assertThat(red.blueYellow()).isCloseTo(.126, within(1e-3));
        assertThat(Likeness.of(plain(0), plain(0xFFFFFF)).colourShift()).isCloseTo(100, within(.1));
    }

    @Test
    void structureIsThatOfItsAuthors() {
        // Two flat fields differ in luminance only: (2·a·b + C₁) / (a² + b² + C₁).
        double luminance = (2 * 100 * 200 + 6.5025) / (100 * 100 + 200 * 200 + 6.5025);

        assertThat(Likeness.of(plain(0x646464), plain(0xC8C8C8)).structure())
                .isCloseTo(luminance, within(1e-4));
    }

    private static BufferedImage plain(int rgb) {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 30; y++) {
            for (int x = 0; x < 40; x++) {
                picture.setRGB(x, y, rgb);
            }
        }
        return picture;
    }

    private static BufferedImage scene(int width, int height, int offset) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(150, 190, 230));
        graphics.fillRect(0, 0, width, height);
        for (int i = 0; i < 8; i++) {
            graphics.setColor(new Color(20 * i, 90, 200 - 20 * i));
            graphics.fillOval((i * 97 + offset) % width, (i * 131 + offset) % height, 90, 70);
        }
        graphics.dispose();
        return picture;
    }
}
