package com.artify.generation.ui;

import com.artify.base.ui.ShownPicture;
import com.artify.catalog.Fit;
import com.artify.generation.GenerationDetails;
import com.artify.generation.GenerationDetails.PrintFile;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A generation's pictures, made ready to look at closely; all in the shape of the print. */
record Shown(Component translator, GenerationDetails details) {
    double ratio() {
        return (double) details.print().widthPx() / details.print().heightPx();
    }

    /** Empty once it was deleted. */
    Optional<ShownPicture> photo() {
        return details.pictures()
                .photo()
                .map(src ->
                        new ShownPicture(
                                text("photo"),
                                alt("photo"),
                                src,
                                src,
                                details.pictures().photoWidth(),
                                details.pictures().photoHeight(),
                                details.print().fit() == Fit.CONTAIN));
    }

    Optional<ShownPicture> preview() {
        return details.pictures()
                .preview()
                .map(src ->
                        made(
                                "preview",
                                src,
                                src,
                                details.print().previewWidth(),
                                details.print().previewHeight()));
    }

    Optional<ShownPicture> printed() {
        return details.printFile().map(this::printed);
    }

    private ShownPicture printed(PrintFile file) {
        return made("final", file.screen(), file.show(), file.width(), file.height());
    }

    private ShownPicture made(String part, String src, String sharp, int width, int height) {
        return new ShownPicture(text(part), alt(part), src, sharp, width, height, false);
    }

    private String text(String part) {
        return translator.getTranslation("generation.pictures." + part);
    }

    private String alt(String part) {
        return translator.getTranslation(
                "generation.pictures." + part + ".alt",
                details.subject().style(),
                details.subject().product());
    }
}
