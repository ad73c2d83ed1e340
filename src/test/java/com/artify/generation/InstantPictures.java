package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.catalog.Fit;
import com.artify.imaging.PictureDecoder;
import com.artify.imaging.PictureEncoder;
import com.artify.imaging.PictureProbe;
import com.artify.watermark.Marks;
import com.artify.watermark.Watermarks;
import java.awt.image.BufferedImage;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Makes no pixels: what is left of a generation is the engine's own work. */
final class InstantPictures extends Pictures {
    private static final BufferedImage DOT = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    private static final byte[] FILE = new byte[1000];

    private volatile long pause;

    InstantPictures(
            PictureProbe probe,
            PictureDecoder decoder,
            PictureEncoder encoder,
            Watermarks watermarks,
            Marks marks) {
        super(probe, decoder, encoder, watermarks, marks);
    }

    /** The program of the benchmark, in place of its pictures. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import(LoadedShops.class)
    static class Bench {
        @Bean
        @Primary
        InstantPictures instantPictures(
                PictureProbe probe,
                PictureDecoder decoder,
                PictureEncoder encoder,
                Watermarks watermarks,
                Marks marks) {
            return new InstantPictures(probe, decoder, encoder, watermarks, marks);
        }
    }

    /** From now on each generation takes so many milliseconds. */
    void pause(long millis) {
        pause = millis;
    }

    @Override
    BufferedImage fitted(byte[] photo, Fit fit, PrintTarget.Dimensions size) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return DOT;
    }

    @Override
    BufferedImage own(byte[] content) {
        return DOT;
    }

    @Override
    BufferedImage trimmed(BufferedImage art, PrintTarget print, PrintTarget.Dimensions size) {
        return DOT;
    }

    @Override
    BufferedImage within(BufferedImage picture, int longestSide) {
        return DOT;
    }

    @Override
    BufferedImage marked(ShopDomain shop, BufferedImage picture) {
        return DOT;
    }

    @Override
    byte[] jpeg(BufferedImage picture, int quality) {
        return FILE;
    }

    @Override
    byte[] preview(BufferedImage picture) {
        return FILE;
    }
}
