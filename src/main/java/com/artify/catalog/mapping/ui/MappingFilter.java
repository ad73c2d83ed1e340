package com.artify.catalog.mapping.ui;

import com.artify.catalog.mapping.FindingKind;
import com.artify.catalog.mapping.MappingRow;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which lines of a mapping are shown and in which order, as the address says. */
record MappingFilter(Optional<Show> show, String text, boolean byTitle) {
    static final String SHOW = "show";
    static final String TEXT = "q";
    static final String SORT = "sort";
    static final String TITLE = "title";

    /** The views of the list. */
    enum Show {
        ATTENTION,
        SUGGESTED,
        UNMAPPED,
        MAPPED,
        MISSING;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean holds(MappingRow row) {
            return switch (this) {
                case ATTENTION -> !row.findings().isEmpty();
                case SUGGESTED -> row.suggestion().isPresent();
                case UNMAPPED ->
                        row.findings().stream()
                                .anyMatch(each -> each.finding().kind() == FindingKind.UNMAPPED);
                case MAPPED -> row.sold() && row.target().isPresent();
                case MISSING -> row.variant().isEmpty() && !row.sold();
            };
        }
    }

    static MappingFilter of(QueryParameters query) {
        return new MappingFilter(
                query.getSingleParameter(SHOW)
                        .flatMap(key ->
                                Stream.of(Show.values())
                                        .filter(each -> each.key().equals(key))
                                        .findFirst()),
                query.getSingleParameter(TEXT).orElse(""),
                query.getSingleParameter(SORT).filter(TITLE::equals).isPresent());
    }

    List<MappingRow> apply(List<MappingRow> rows) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        Stream<MappingRow> found =
                rows.stream()
                        .filter(row -> show.isEmpty() || show.get().holds(row))
                        .filter(row -> part.isEmpty() || words(row).contains(part));
        return byTitle
                ? found.sorted(
                                Comparator.comparing(
                                        MappingRow::title, String.CASE_INSENSITIVE_ORDER))
                        .toList()
                : found.toList();
    }

    private static String words(MappingRow row) {
        return (row.title()
                        + " "
                        + row.target().map(each -> each.fullName()).orElse("")
                        + " "
                        + row.variant().map(each -> each.sku()).orElse(""))
                .toLowerCase(Locale.ROOT);
    }
}
