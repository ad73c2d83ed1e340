package com.artify.generation.ui;

import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.base.ui.Formats;
import com.artify.base.ui.SearchField;
import com.artify.generation.GallerySort;
import com.artify.generation.GenerationStatus;
import com.artify.generation.GenerationType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The gallery's filters: the common ones as chips, the others where they are wanted. Each choice
 * changes the address, and the address rules the gallery.
 */
final class GalleryBar extends Div {
    private final FilterChips statuses = chips(GalleryAddress.STATUS, "generation.filter.status");
    private final FilterChips types = chips(GalleryAddress.TYPE, "generation.filter.type");
    private final Select<GallerySort> sort = new Select<>();
    private final Span count = new Span();
    private final SearchField search;
    private final MoreFilters more;
    private GalleryAddress address;

    /** {@code empty} is an address that says nothing. */
    GalleryBar(FilterChoices choices, GalleryAddress empty) {
        address = empty;
        addClassName("filter-bar");
        search =
                new SearchField(
                        getTranslation("generation.filter.search"),
                        text -> change(GalleryAddress.TEXT, Optional.of(text)));
        sort.setAriaLabel(getTranslation("generation.sort"));
        sort.setItems(GallerySort.values());
        sort.setItemLabelGenerator(
                one -> getTranslation("generation.sort." + GalleryAddress.written(one)));
        sort.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(GalleryAddress.SORT, written(event.getValue()));
            }
        });
        more = new MoreFilters(choices, this::change);
        count.addClassNames("secondary", "small", "number");
        count.getElement().setAttribute("aria-live", "polite");
        Div common = new Div(statuses, types, more.adder(), search);
        common.addClassName("filters");
        Div second = new Div(more, count, sort);
        second.addClassNames("filters", "second");
        add(common, second);
    }

    /** Shows what the address says. */
    void show(GalleryAddress shown) {
        address = shown;
        GenerationBadges texts = new GenerationBadges(this);
        statuses.show(
                shown.query(),
                getTranslation("generation.filter.all"),
                Stream.of(GenerationStatus.values())
                        .map(one -> new Choice(GalleryAddress.written(one), texts.statusText(one)))
                        .toList());
        types.show(
                shown.query(),
                getTranslation("generation.filter.type.all"),
                List.of(choice(GenerationType.PREVIEW), choice(GenerationType.FINAL)));
        more.show(shown);
        sort.setValue(shown.sort());
        search.show(shown.value(GalleryAddress.TEXT).orElse(""));
    }

    /** Says how many the filters let through. */
    void count(long found) {
        count.setText(
                getTranslation(
                        found == 1 ? "generation.gallery.count.one" : "generation.gallery.count",
                        Formats.count(found, getLocale())));
    }

    private FilterChips chips(String parameter, String labelKey) {
        return new FilterChips(GenerationsView.ROUTE, parameter, getTranslation(labelKey));
    }

    private Choice choice(GenerationType type) {
        String written = GalleryAddress.written(type);
        return new Choice(written, getTranslation("generation.filter.type." + written));
    }

    private static Optional<String> written(GallerySort chosen) {
        return Optional.of(chosen)
                .filter(one -> one != GallerySort.NEWEST)
                .map(GalleryAddress::written);
    }

    private void change(String parameter, Optional<String> value) {
        QueryParameters wanted = address.with(parameter, value);
        getUI().ifPresent(ui -> ui.navigate(GenerationsView.ROUTE, wanted));
    }
}
