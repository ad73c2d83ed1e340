package com.artify.catalog.mapping.ui;

import com.artify.base.ui.FilterChips;
import com.artify.base.ui.Formats;
import com.artify.base.ui.SearchField;
import com.artify.catalog.mapping.MappingRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;

/** Views of the lines with their numbers, the order, and the search. */
final class MappingBar extends Div {
    private final String path;
    private final FilterChips chips;
    private final SearchField search;
    private final Anchor sort = new Anchor();
    private QueryParameters query = QueryParameters.empty();

    MappingBar(String path) {
        this.path = path;
        addClassName("filters");
        chips = new FilterChips(path, MappingFilter.SHOW, getTranslation("mapping.filter.label"));
        search = new SearchField(getTranslation("mapping.filter.search"), this::search);
        sort.addClassName("chip");
        add(search, chips, sort);
    }

    void show(QueryParameters current, List<MappingRow> rows) {
        query = current;
        MappingFilter filter = MappingFilter.of(current);
        search.show(filter.text());
        chips.show(
                current,
                getTranslation("mapping.filter.all", count(rows.size())),
                Arrays.stream(MappingFilter.Show.values())
                        .filter(each ->
                                filter.show().filter(each::equals).isPresent()
                                        || rows.stream().anyMatch(each::holds))
                        .map(each ->
                                new FilterChips.Choice(
                                        each.key(),
                                        getTranslation(
                                                "mapping.filter." + each.key(),
                                                count(rows.stream().filter(each::holds).count()))))
                        .toList());
        QueryParameters other =
                filter.byTitle()
                        ? current.excluding(MappingFilter.SORT)
                        : current.merging(MappingFilter.SORT, MappingFilter.TITLE);
        sort.setHref(address(other));
        sort.removeAll();
        sort.add(
                new Span(
                        getTranslation(
                                filter.byTitle() ? "mapping.sort.title" : "mapping.sort.shopify")));
        sort.getElement().setAttribute("title", getTranslation("mapping.sort.label"));
    }

    private void search(String text) {
        QueryParameters next =
                text.isEmpty()
                        ? query.excluding(MappingFilter.TEXT)
                        : query.merging(MappingFilter.TEXT, text);
        UI.getCurrent().navigate(path, next);
    }

    private String address(QueryParameters next) {
        String text = next.getQueryString();
        return text.isEmpty() ? path : path + "?" + text;
    }

    private String count(long number) {
        return Formats.count(number, getLocale());
    }
}
