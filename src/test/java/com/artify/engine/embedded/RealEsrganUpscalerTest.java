package com.artify.engine.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.artify.engine.Progress;
import com.artify.engine.TestPictures;
import com.artify.engine.Upscaler;
import com.artify.engine.UpscalerContract;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class RealEsrganUpscalerTest extends UpscalerContract {
    private static final RealEsrganUpscaler UPSCALER = RealEsrganUpscaler.load();

    @Override
    protected Upscaler upscaler() {
        return UPSCALER;
    }

    @Test
    void noSeamShowsWhereTilesMeet() {
        BufferedImage photo = ContactSheet.fitted(TestPictures.demo("cat.png"), 250);
        BufferedImage art = photo.getSubimage(0, 0, 200, 60);
        BufferedImage shifted = photo.getSubimage(30, 0, 170, 60);

        BufferedImage seamAt128 = UPSCALER.upscale(art, 800, 240, Progress.IGNORED);
        BufferedImage noSeamThere = UPSCALER.upscale(shifted, 680, 240, Progress.IGNORED);

        // The shifted art's own seam lies 30 pixels further right.
        for (int y = 0; y < 240; y++) {
            for (int x = 128 * 4 - 24; x < 128 * 4 + 24; x++) {
                assertThat(TestPictures.grey(seamAt128.getRGB(x, y)))
                        .isCloseTo(TestPictures.grey(noSeamThere.getRGB(x - 120, y)), offset(6.0));
            }
        }
    }

    @Test
    void paintedEdgesGetCrisperThanByInterpolation() {
        BufferedImage art = TestPictures.scene(120, 80);

        assertThat(steepest(UPSCALER.upscale(art, 480, 320, Progress.IGNORED)))
                .isGreaterThan(
                        1.2
                                * steepest(
                                        new LanczosUpscaler()
                                                .upscale(art, 480, 320, Progress.IGNORED)));
    }

    /** Mean of the steepest step in each row. */
    private static double steepest(BufferedImage picture) {
        double sum = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            double most = 0;
            for (int x = 1; x < picture.getWidth(); x++) {
                most =
                        Math.max(
                                most,
                                Math.abs(
                                        TestPictures.grey(picture.getRGB(x, y))
                                                - TestPictures.grey(picture.getRGB(x - 1, y))));
            }
            sum += most;
        }
        return sum / picture.getHeight();
    }
}
