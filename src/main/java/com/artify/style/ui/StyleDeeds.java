package com.artify.style.ui;

import com.artify.activity.Activities;
import com.artify.base.ShopDomain;
import com.artify.style.Style;
import com.artify.style.StyleQueries;
import com.artify.style.StyleShelf;
import com.artify.style.TestBench;
import com.artify.style.TestRun;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What the editor does with a style as a whole, each with its way back. */
@Service
class StyleDeeds {
    private final StyleShelf shelf;
    private final StyleQueries queries;
    private final TestBench bench;
    private final Activities activities;

    StyleDeeds(StyleShelf shelf, StyleQueries queries, TestBench bench, Activities activities) {
        this.shelf = shelf;
        this.queries = queries;
        this.bench = bench;
        this.activities = activities;
    }

    void offer(Component page, ShopDomain shop, String done, UUID activity) {
        new Taking(page, activities, shop).offer(done, activity);
    }

    void archive(Component page, ShopDomain shop, Style style, boolean archived) {
        String text = archived ? "style.done.archived-one" : "style.done.unarchived-one";
        shelf.archive(shop, List.of(style.uuid()), archived)
                .ifPresent(activity ->
                        offer(page, shop, page.getTranslation(text, style.name()), activity));
    }

    Optional<Style> copy(Component page, ShopDomain shop, UUID style, String name) {
        return shelf.copy(shop, style, page.getTranslation("style.copy.name", name));
    }

    Optional<String> example(Style style, TestRun run) {
        return bench.example(style, run.id());
    }

    Optional<String> picture(Optional<String> key) {
        return queries.picture(key);
    }
}
