package com.artify.generation.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.PictureBox;
import com.artify.base.ui.Surface;
import com.artify.generation.GenerationDetails;
import com.artify.generation.GenerationDetails.Pictures;
import com.artify.generation.GenerationDetails.PrintFile;
import com.artify.generation.GenerationType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Photo, preview and final in boxes of one shape, the print's, each to be seen in full. */
final class PicturesCard extends Surface {
    private final GenerationDetails details;

    PicturesCard(GenerationDetails details) {
        this.details = details;
        addClassName("pictures");
        setAriaLabel(getTranslation("generation.pictures"));
        Pictures pictures = details.pictures();
        add(
                figure(
                        "photo",
                        Optional.of(pictures.photo()),
                        Optional.of(pictures.photo()),
                        Optional.of(Formats.pixels(pictures.photoWidth(), pictures.photoHeight()))),
                figure("preview", pictures.preview(), pictures.preview(), Optional.empty()),
                figure(
                        "final",
                        pictures.finalThumb(),
                        details.printFile().map(PrintFile::show).or(pictures::finalThumb),
                        details.printFile()
                                .map(file -> Formats.pixels(file.width(), file.height()))));
    }

    private Div figure(
            String part, Optional<String> src, Optional<String> zoom, Optional<String> measure) {
        PictureBox box =
                new PictureBox(getTranslation(insteadKey(part)))
                        .ratio((double) details.print().fileWidth() / details.print().fileHeight())
                        .whole();
        src.ifPresent(address -> box.picture(address, alt(part)));
        zoom.ifPresent(box::zoom);
        Span name = new Span(getTranslation("generation.pictures." + part));
        name.addClassName("strong");
        Div caption = new Div(name);
        caption.addClassName("caption");
        measure.ifPresent(text -> {
            Span pixels = new Span(text);
            pixels.addClassNames("secondary", "number");
            caption.add(pixels);
        });
        Div figure = new Div(caption, box);
        figure.addClassName("figure");
        return figure;
    }

    private String alt(String part) {
        return getTranslation(
                "generation.pictures." + part + ".alt",
                details.subject().style(),
                details.subject().product());
    }

    private String insteadKey(String part) {
        if (details.status().ended()) {
            return "final".equals(part) && details.type() == GenerationType.PREVIEW
                    ? "generation.pictures.not-ordered"
                    : "generation.pictures.none";
        }
        boolean awaited = part.equals(GalleryQuery.written(details.type()));
        return awaited ? "generation.pictures.awaited" : "generation.pictures.none";
    }
}
