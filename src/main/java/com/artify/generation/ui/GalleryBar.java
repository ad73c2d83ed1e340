package com.artify.generation.ui;

import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.base.ui.SearchField;
import com.artify.generation.GenerationStatus;
import com.artify.generation.GenerationType;
import com.artify.style.Style;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The gallery's filters; each choice changes the address, and the address rules the gallery. */
final class GalleryBar extends Div {
    private final FilterChips statuses;
    private final FilterChips types;
    private final Select<Style> style = new Select<>();
    private final List<Style> styles;
    private final SearchField search;
    private QueryParameters query = QueryParameters.empty();

    GalleryBar(List<Style> styles) {
        this.styles = styles;
        addClassName("filters");
        statuses = chips(GalleryQuery.STATUS, "generation.filter.status");
        types = chips(GalleryQuery.TYPE, "generation.filter.type");
        search =
                new SearchField(
                        getTranslation("generation.filter.search"),
                        text -> go(with(query, GalleryQuery.TEXT, Optional.of(text))));
        style.setAriaLabel(getTranslation("generation.filter.style"));
        style.setEmptySelectionAllowed(true);
        style.setEmptySelectionCaption(getTranslation("generation.filter.style.all"));
        style.setItemLabelGenerator(
                one -> one == null ? getTranslation("generation.filter.style.all") : one.name());
        style.setItems(styles);
        style.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(chosen(Optional.ofNullable(event.getValue())));
            }
        });
        add(statuses, types, style, search);
    }

    /** Shows what the address says. */
    void show(QueryParameters shown) {
        query = shown;
        GenerationBadges texts = new GenerationBadges(this);
        statuses.show(
                query,
                getTranslation("generation.filter.all"),
                Stream.of(GenerationStatus.values())
                        .map(one -> new Choice(GalleryQuery.written(one), texts.statusText(one)))
                        .toList());
        types.show(
                query,
                getTranslation("generation.filter.type.all"),
                Stream.of(GenerationType.values())
                        .map(one -> new Choice(GalleryQuery.written(one), plural(one)))
                        .toList());
        Optional<UUID> wanted = GalleryQuery.read(query).style();
        style.setValue(
                styles.stream()
                        .filter(one -> wanted.filter(one.uuid()::equals).isPresent())
                        .findFirst()
                        .orElse(null));
        search.show(query.getSingleParameter(GalleryQuery.TEXT).orElse(""));
    }

    private FilterChips chips(String parameter, String labelKey) {
        return new FilterChips(GenerationsView.ROUTE, parameter, getTranslation(labelKey));
    }

    private String plural(GenerationType type) {
        return getTranslation("generation.filter.type." + GalleryQuery.written(type));
    }

    private QueryParameters chosen(Optional<Style> one) {
        return with(query, GalleryQuery.STYLE, one.map(Style::uuid).map(UUID::toString));
    }

    private static QueryParameters with(
            QueryParameters query, String name, Optional<String> value) {
        return value.filter(text -> !text.isBlank())
                .map(text -> query.merging(name, text))
                .orElseGet(() -> query.excluding(name));
    }

    private void go(QueryParameters wanted) {
        getUI().ifPresent(ui -> ui.navigate(GenerationsView.ROUTE, wanted));
    }
}
