package com.artify.generation.ui;

import com.artify.base.Ids;
import com.artify.generation.GalleryFilter;
import com.artify.generation.GenerationStatus;
import com.artify.generation.GenerationType;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The gallery's filter as it stands in the address; what means nothing there is passed over. */
final class GalleryQuery {
    static final String STATUS = "status";
    static final String TYPE = "type";
    static final String STYLE = "style";
    static final String TEXT = "q";

    private GalleryQuery() {}

    static GalleryFilter read(QueryParameters query) {
        return new GalleryFilter(
                constant(GenerationStatus.values(), query.getSingleParameter(STATUS)),
                constant(GenerationType.values(), query.getSingleParameter(TYPE)),
                query.getSingleParameter(STYLE).flatMap(Ids::parse),
                query.getSingleParameter(TEXT).map(String::strip).filter(text -> !text.isEmpty()));
    }

    /** How a constant is written in the address. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, Optional<String> text) {
        return text.flatMap(wanted ->
                Arrays.stream(all).filter(one -> written(one).equals(wanted)).findFirst());
    }
}
