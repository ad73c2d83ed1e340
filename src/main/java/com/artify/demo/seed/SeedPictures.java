package com.artify.demo.seed;

import com.artify.base.ShopDomain;
import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerators;
import com.artify.engine.Progress;
import com.artify.imaging.CropToAspectStep;
import com.artify.imaging.DecodeResult;
import com.artify.imaging.EncodeOptions;
import com.artify.imaging.FitWithinStep;
import com.artify.imaging.FlattenStep;
import com.artify.imaging.PictureDecoder;
import com.artify.imaging.PictureEncoder;
import com.artify.imaging.Pipeline;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Paints each sample photo in each of the six looks; all seeded generations share these files. */
@Component
@Profile("demo")
class SeedPictures {
    private static final List<String> PHOTOS =
            List.of("two-dogs.jpg", "cat.png", "coffee.png", "mountains.jpg", "portrait.png");
    private static final List<String> LOOKS =
            List.of(
                    "oil painting",
                    "watercolour",
                    "comic book illustration",
                    "ink line art",
                    "pencil sketch",
                    "pop art");
    private static final int WIDTH = 600;
    private static final int HEIGHT = 800;
    private static final int THUMB = 320;
    private static final int QUALITY = 82;

    private final ImageGenerators generators;
    private final PictureDecoder decoder;
    private final PictureEncoder encoder;
    private final ObjectStore store;

    SeedPictures(
            ImageGenerators generators,
            PictureDecoder decoder,
            PictureEncoder encoder,
            ObjectStore store) {
        this.generators = generators;
        this.decoder = decoder;
        this.encoder = encoder;
        this.store = store;
    }

    /** The files of a photo, and of what was painted after it, one for each look. */
    record Motif(Files photo, List<Files> art) {}

    /** A picture's key, its thumbnail's key, and the picture's size in bytes. */
    record Files(String picture, String thumb, long bytes) {}

    static int looks() {
        return LOOKS.size();
    }

    static int width() {
        return WIDTH;
    }

    static int height() {
        return HEIGHT;
    }

    List<Motif> paint(ShopDomain shop) {
        List<Motif> motifs = new ArrayList<>();
        for (int i = 0; i < PHOTOS.size(); i++) {
            String folder = "shops/" + shop.name() + "/seed/" + i + "/";
            BufferedImage photo = photo(PHOTOS.get(i));
            List<Files> art = new ArrayList<>();
            for (int look = 0; look < LOOKS.size(); look++) {
                art.add(keep(folder + "art-" + look, painted(photo, LOOKS.get(look))));
            }
            motifs.add(new Motif(keep(folder + "photo", photo), art));
        }
        return motifs;
    }

    private BufferedImage photo(String name) {
        try (InputStream file = new ClassPathResource("demo/photos/" + name).getInputStream()) {
            return switch (decoder.decode(file.readAllBytes(), WIDTH * 2)) {
                case DecodeResult.Decoded decoded ->
                        Pipeline.of(
                                        new FlattenStep(),
                                        new CropToAspectStep(WIDTH, HEIGHT),
                                        new FitWithinStep(HEIGHT))
                                .apply(decoded.picture());
                case DecodeResult.Rejected rejected ->
                        throw new IllegalStateException(name + " is " + rejected.problem());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage painted(BufferedImage photo, String look) {
        ArtRequest request =
                new ArtRequest(
                        photo, look, "auto", Map.of(), photo.getWidth(), photo.getHeight(), 1);
        return switch (generators
                .byProvider("embedded")
                .orElseThrow()
                .generate(request, Progress.IGNORED)) {
            case ArtOutcome.Succeeded made -> made.art();
            case ArtOutcome other -> throw new IllegalStateException("not painted: " + other);
        };
    }

    private Files keep(String name, BufferedImage picture) {
        byte[] whole = encoder.encode(picture, EncodeOptions.jpeg(QUALITY));
        BufferedImage small = new FitWithinStep(THUMB).apply(picture);
        ObjectKey key = new ObjectKey(name + ".jpg");
        ObjectKey thumb = new ObjectKey(name + "-thumb.jpg");
        store.put(key, whole, "image/jpeg");
        store.put(thumb, encoder.encode(small, EncodeOptions.jpeg(QUALITY)), "image/jpeg");
        return new Files(key.value(), thumb.value(), whole.length);
    }
}
