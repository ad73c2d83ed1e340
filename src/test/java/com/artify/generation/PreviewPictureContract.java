package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.catalog.Fit;
import com.artify.catalog.PrintSize;
import com.artify.imaging.WatermarkStep;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.testing.Photos;
import com.artify.testing.ShopFixture;
import com.artify.watermark.MarkPosition;
import com.artify.watermark.Marks;
import com.artify.watermark.Motif;
import com.artify.watermark.WatermarkDesign;
import com.artify.watermark.Watermarks;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a shopper gets to see: the marked, trimmed preview, never the clean art. */
abstract class PreviewPictureContract extends GenerationSteps {
    @Autowired private ObjectStore store;
    @Autowired private Pictures pictures;
    @Autowired private Watermarks watermarks;
    @Autowired private Marks marks;

    @Test
    void aPreviewCarriesTheShopsMarkAndTheArtDoesNot() throws Exception {
        ObjectKey mark = new ObjectKey("shops/" + ready.shop().name() + "/mark.png");
        store.put(mark, Photos.png(400, 400, Color.MAGENTA), "image/png");
        watermarks.set(
                ready.shop(), WatermarkDesign.of(new Motif.Logo(mark), MarkPosition.CENTER, 1, 50));
        Generation done = finished(admitted(wish(upload())));

        assertThat(middle(done.previewKey().orElseThrow())).isEqualTo("mark");
        assertThat(middle(done.artKey().orElseThrow())).isEqualTo("art");
    }

    @ParameterizedTest
    @EnumSource(MarkPosition.class)
    void aPreviewHasExactlyTheDesignThatTheMerchantSaw(MarkPosition position) {
        WatermarkDesign design =
                new WatermarkDesign(new Motif.Text("Artify"), position, 0.3, 0.7, 0.6, 40, 25, 80);
        watermarks.set(ready.shop(), design);
        Generation done = finished(admitted(wish(upload())));

        BufferedImage art = pictures.own(store.get(done.artKey().orElseThrow()).orElseThrow());
        BufferedImage trimmed =
                pictures.trimmed(
                        art, done.print(), done.print().trimmedTo(PhotoDemand.PREVIEW_SIDE));
        byte[] seen = pictures.preview(new WatermarkStep(marks.of(design)).apply(trimmed));
        assertThat(store.get(done.previewKey().orElseThrow())).hasValue(seen);
        assertThat(seen).isNotEqualTo(pictures.preview(trimmed));
    }

    @Test
    void anEqualRequestIsAnsweredFromTheCacheWithTheMarkOfNow() {
        UUID photo = upload();
        watermarks.set(ready.shop(), text(MarkPosition.TOP_LEFT));
        Generation first = finished(admitted(wish(photo)));
        Generation same = finished(admitted(wish(photo)));
        watermarks.set(ready.shop(), text(MarkPosition.TILED));
        Generation marked = finished(admitted(wish(photo)));

        assertThat(generator.requests(first.recipe().prompt())).hasSize(1);
        assertThat(preview(same)).isEqualTo(preview(first));
        assertThat(preview(marked)).isNotEqualTo(preview(first));
    }

    @Test
    void aMarkWhoseLogoIsMissingNeverLetsACleanPreviewOut() {
        ObjectKey gone = new ObjectKey("shops/" + ready.shop().name() + "/gone.png");
        BufferedImage art = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
        watermarks.set(
                ready.shop(), WatermarkDesign.of(new Motif.Logo(gone), MarkPosition.CENTER, 1, 50));

        assertThatThrownBy(() -> pictures.marked(ready.shop(), art))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPrintWithBleedIsPaintedWithItAndPreviewedWithoutIt() {
        PrintSize postcard = new PrintSize("Card", 300, 450, 150, 3, Fit.COVER);
        String variant = ShopFixture.newVariantId();
        fixture.mapped(ready.product(), postcard, variant);
        GenerationRequest wish = wish(upload());
        Generation preview =
                finished(
                        admitted(
                                new GenerationRequest(
                                        wish.shop(),
                                        wish.uploadId(),
                                        wish.shopifyProductId(),
                                        variant,
                                        wish.styleId(),
                                        wish.text(),
                                        null,
                                        null,
                                        Optional.empty())));
        Generation made = finished(startFinal(preview));

        assertThat(size(preview.previewKey().orElseThrow())).isEqualTo("683x1024");
        assertThat(size(made.finalKey().orElseThrow())).isEqualTo("336x486");
    }

    private static WatermarkDesign text(MarkPosition position) {
        return WatermarkDesign.of(new Motif.Text("Artify"), position, 0.8, 40);
    }

    private byte[] preview(Generation generation) {
        return store.get(generation.previewKey().orElseThrow()).orElseThrow();
    }

    private String size(ObjectKey key) {
        BufferedImage picture = pictures.own(store.get(key).orElseThrow());
        return picture.getWidth() + "x" + picture.getHeight();
    }

    /** Whether the middle of a stored picture is magenta. */
    private String middle(ObjectKey key) {
        BufferedImage picture = pictures.own(store.get(key).orElseThrow());
        Color colour = new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2));
        return colour.getRed() > 200 && colour.getBlue() > 200 && colour.getGreen() < 60
                ? "mark"
                : "art";
    }
}
