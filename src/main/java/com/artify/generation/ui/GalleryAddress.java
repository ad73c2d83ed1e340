package com.artify.generation.ui;

import com.artify.base.Ids;
import com.artify.generation.CostRange;
import com.artify.generation.GalleryFilter;
import com.artify.generation.GalleryQuery;
import com.artify.generation.GallerySort;
import com.artify.generation.GenerationStatus;
import com.artify.generation.GenerationType;
import com.artify.generation.ReviewState;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the gallery shows as it stands in the address; what means nothing there is passed over.
 *
 * @param zone of the shop: days begin and end there
 */
record GalleryAddress(QueryParameters query, ZoneId zone) {
    static final String STATUS = "status";
    static final String TYPE = "type";
    static final String REVIEW = "review";
    static final String STYLE = "style";
    static final String PRODUCT = "product";
    static final String PROVIDER = "provider";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String COST = "cost";
    static final String ORDERED = "ordered";
    static final String TEXT = "q";
    static final String SORT = "sort";

    GalleryQuery read() {
        return new GalleryQuery(filter(), sort());
    }

    GallerySort sort() {
        return constant(GallerySort.values(), SORT).orElse(GallerySort.NEWEST);
    }

    /** What the address says of {@code parameter}, if that is not nothing. */
    Optional<String> value(String parameter) {
        return query.getSingleParameter(parameter)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    Optional<LocalDate> day(String parameter) {
        return value(parameter).flatMap(GalleryAddress::parsedDay);
    }

    /** The address with another value, or without one where it is empty. */
    QueryParameters with(String parameter, Optional<String> value) {
        return value.filter(text -> !text.isBlank())
                .map(text -> query.merging(parameter, text))
                .orElseGet(() -> query.excluding(parameter));
    }

    /** What follows a path to keep the address's wishes there. */
    String suffix() {
        String written = query.getQueryString();
        return written.isEmpty() ? "" : "?" + written;
    }

    /** How a constant is written in the address. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private GalleryFilter filter() {
        return new GalleryFilter(
                constant(GenerationStatus.values(), STATUS),
                constant(GenerationType.values(), TYPE),
                constant(ReviewState.values(), REVIEW),
                value(STYLE).flatMap(Ids::parse),
                value(PRODUCT).flatMap(Ids::parse),
                value(PROVIDER),
                day(FROM).map(day -> day.atStartOfDay(zone).toInstant()),
                day(UNTIL).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                value(COST).flatMap(CostRange::parse),
                value(ORDERED).filter(text -> text.matches("yes|no")).map("yes"::equals),
                value(TEXT));
    }

    private <E extends Enum<E>> Optional<E> constant(E[] all, String parameter) {
        return value(parameter)
                .flatMap(wanted ->
                        Arrays.stream(all).filter(one -> written(one).equals(wanted)).findFirst());
    }

    private static Optional<LocalDate> parsedDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
