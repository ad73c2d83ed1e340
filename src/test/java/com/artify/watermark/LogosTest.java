package com.artify.watermark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.imaging.DecodeResult;
import com.artify.imaging.ImagingLimits;
import com.artify.imaging.PictureDecoder;
import com.artify.imaging.PictureEncoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogosTest {
    private static final ShopDomain SHOP = new ShopDomain("logos.myshopify.com");

    private final MemoryStore store = new MemoryStore();
    private final PictureDecoder decoder = new PictureDecoder(ImagingLimits.DEFAULT);
    private final Logos logos = new Logos(decoder, new PictureEncoder(), store);

    /** A red square of 40 pixels in the middle of a canvas of 400. */
    private static byte[] logo(String format, int type) throws IOException {
        BufferedImage picture = new BufferedImage(400, 400, type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(180, 180, 40, 40);
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    private BufferedImage accepted(byte[] file) {
        Motif.Logo logo = ((LogoResult.Accepted) logos.add(SHOP, file)).logo();
        return ((DecodeResult.Decoded) decoder.decode(store.files.get(logo.image()))).picture();
    }

    private LogoProblem refused(byte[] file) {
        return ((LogoResult.Refused) logos.add(SHOP, file)).problem();
    }

    @Test
    void aTransparentMarginIsCutOff() throws IOException {
        BufferedImage logo = accepted(logo("png", BufferedImage.TYPE_INT_ARGB));
        assertThat(logo.getWidth()).isEqualTo(40);
        assertThat(logo.getHeight()).isEqualTo(40);
        assertThat(logo.getRGB(20, 20)).isEqualTo(0xFFFF0000);
    }

    @Test
    void anSvgBecomesAPictureOfPixelsWithItsTransparency() {
        String file =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>"
                        + "<circle cx='50' cy='50' r='25' fill='red'/></svg>";
        BufferedImage logo = accepted(file.getBytes(UTF_8));
        assertThat(logo.getWidth()).isBetween(510, 514);
        assertThat(logo.getRGB(0, 0) >>> 24).isZero();
        assertThat(logo.getRGB(256, 256)).isEqualTo(0xFFFF0000);
    }

    @Test
    void aFileIsTakenByWhatItIsAndNotByItsName() throws IOException {
        assertThat(refused(logo("jpg", BufferedImage.TYPE_INT_RGB)))
                .isEqualTo(LogoProblem.UNSUPPORTED_TYPE);
        assertThat(refused("hello".getBytes(UTF_8))).isEqualTo(LogoProblem.UNSUPPORTED_TYPE);
        assertThat(refused("<svg><script/></svg>".getBytes(UTF_8)))
                .isEqualTo(LogoProblem.ACTIVE_CONTENT);
    }

    @Test
    void whatNobodyCouldSeeIsNoLogo() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png", file);
        assertThat(refused(file.toByteArray())).isEqualTo(LogoProblem.EMPTY);
        assertThat(
                        refused(
                                "<svg viewBox='0 0 9 9' xmlns='http://www.w3.org/2000/svg'/>"
                                        .getBytes(UTF_8)))
                .isEqualTo(LogoProblem.EMPTY);
    }

    @Test
    void aFileOfManyMegabytesIsRefusedUnread() {
        assertThat(refused(new byte[Logos.MOST_BYTES + 1])).isEqualTo(LogoProblem.TOO_LARGE);
        assertThat(store.files).isEmpty();
    }
}
