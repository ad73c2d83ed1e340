package com.artify.catalog.ui;

import com.artify.base.ui.Facts;
import com.artify.base.ui.Formats;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Symbol;
import com.artify.catalog.readiness.Obstacle;
import com.artify.catalog.readiness.ProductRow;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** Whether a product is ready to sell, each thing that it lacks with the way to it, its figures. */
final class ReadinessCard extends Surface {
    ReadinessCard(ProductRow product) {
        ReadinessBadges badges = new ReadinessBadges(this);
        heading(getTranslation("product.status.heading"), badges.badge(product.readiness()));
        product.readiness()
                .obstacles()
                .forEach(obstacle -> add(obstacle(obstacle, product, badges)));
        if (product.readiness().obstacles().isEmpty()) {
            add(new Div(new Text(getTranslation("product.status.complete"))));
        }
        add(facts(product));
    }

    private Div obstacle(Obstacle obstacle, ProductRow product, ReadinessBadges badges) {
        Div row =
                new Div(
                        new Symbol(obstacle.blocking() ? "circle-alert" : "triangle-alert"),
                        new Div(
                                new Text(badges.reason(obstacle, product.counts()) + " "),
                                link(obstacle, product)));
        row.addClassNames("obstacle", obstacle.blocking() ? "critical-text" : "caution-text");
        return row;
    }

    private Anchor link(Obstacle obstacle, ProductRow product) {
        String page = ProductsView.ROUTE + "/" + product.uuid();
        String path =
                switch (obstacle) {
                    case GONE -> page;
                    case NOTHING_MAPPED, SOME_UNMAPPED -> page + "/mapping";
                    case NO_STYLES -> page + "/styles";
                    case ALL_HELD_BACK, SOME_HELD_BACK -> page + "#feasibility";
                };
        return new Anchor(path, getTranslation("product.mend." + obstacle.written()));
    }

    private Facts facts(ProductRow product) {
        return new Facts()
                .fact(
                        getTranslation("product.list.variants"),
                        getTranslation(
                                "product.list.of",
                                Formats.count(product.counts().printable(), getLocale()),
                                Formats.count(
                                        product.counts().printable() + product.counts().unmapped(),
                                        getLocale())))
                .fact(
                        getTranslation("product.list.styles"),
                        Formats.count(product.counts().styles(), getLocale()))
                .fact(getTranslation("product.list.updated"), new RelativeTime(product.updated()));
    }
}
