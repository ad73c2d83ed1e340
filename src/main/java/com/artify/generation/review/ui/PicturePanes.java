package com.artify.generation.review.ui;

import com.artify.base.ui.ShownPicture;
import com.artify.base.ui.ZoomPane;
import com.artify.generation.review.ReviewItem;
import com.artify.generation.review.ReviewItem.Picture;
import com.artify.generation.review.ReviewItem.Pictures;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Photo, preview and final side by side; zooming one zooms all. */
final class PicturePanes extends Div {
    private static final String GROUP = "review";

    PicturePanes() {
        addClassName("review-panes");
    }

    void show(ReviewItem item) {
        removeAll();
        Pictures pictures = item.pictures();
        Picture print = pictures.print();
        add(
                pane(item, "photo", pictures.photo(), address(pictures.photo())),
                pane(item, "preview", pictures.preview(), address(pictures.preview())),
                pane(item, "final", Optional.of(print), pictures.screen()));
    }

    /** Has the browser load the pictures of what comes next. */
    void expect(List<ReviewItem> ahead) {
        List<String> addresses =
                ahead.stream().flatMap(item -> addresses(item.pictures())).toList();
        getElement()
                .executeJs(
                        "this.ahead = $0.map((src) => Object.assign(new Image(), { src }))",
                        JacksonUtils.listToJson(addresses));
    }

    static Stream<String> addresses(Pictures pictures) {
        return Stream.of(
                        pictures.photo().map(Picture::address),
                        pictures.preview().map(Picture::address),
                        Optional.of(pictures.screen()))
                .flatMap(Optional::stream);
    }

    private static String address(Optional<Picture> picture) {
        return picture.map(Picture::address).orElse("");
    }

    private ZoomPane pane(ReviewItem item, String part, Optional<Picture> sharp, String shown) {
        ZoomPane pane = new ZoomPane(item.pictures().ratio()).group(GROUP).wheelZooms();
        pane.addClassName(part);
        sharp.ifPresentOrElse(
                picture ->
                        pane.picture(
                                new ShownPicture(
                                        getTranslation("review.pane." + part),
                                        getTranslation(
                                                "review.pane." + part + ".alt",
                                                item.subject().style(),
                                                item.subject().product()),
                                        shown,
                                        picture.address(),
                                        picture.width(),
                                        picture.height(),
                                        false)),
                () -> pane.instead(getTranslation("review.pane.gone")));
        return pane;
    }
}
