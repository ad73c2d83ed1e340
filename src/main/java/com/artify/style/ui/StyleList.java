package com.artify.style.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.PictureBox;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.ReorderList;
import com.artify.base.ui.Selection;
import com.artify.base.ui.Symbol;
import com.artify.engine.EngineTexts;
import com.artify.style.StyleRow;
import com.artify.style.StyleStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Styles in their order, one a row. */
final class StyleList extends Composite<Div> {
    /** What a row offers. */
    interface Actions {
        /** Puts the style right after another one, or first. */
        void move(StyleRow style, Optional<UUID> after);

        void copy(StyleRow style);

        void archive(StyleRow style, boolean archived);
    }

    private final List<StyleRow> rows;
    private final EngineTexts engine;
    private final Selection<UUID> selection;
    private final Actions actions;

    /** Keeps {@code styles} in the order that is shown. */
    StyleList(
            List<StyleRow> styles,
            boolean movable,
            EngineTexts engine,
            Selection<UUID> selection,
            Actions actions) {
        this.rows = styles;
        this.engine = engine;
        this.selection = selection;
        this.actions = actions;
        ReorderList list = new ReorderList(getTranslation("style.list.title"), this::moved);
        list.locked(!movable);
        styles.forEach(style -> list.row(style.name(), content(style)).addClassName("style-row"));
        getContent().add(head(), list);
    }

    private Div head() {
        Checkbox all = selection.all(getTranslation("base.bulk.all"));
        Div head = new Div(all, new Span(getTranslation("style.list.name")));
        head.addClassNames("style-list-head", "small", "secondary");
        return head;
    }

    private void moved(int from, int to) {
        StyleRow style = rows.remove(from);
        rows.add(to, style);
        actions.move(style, to == 0 ? Optional.empty() : Optional.of(rows.get(to - 1).uuid()));
    }

    private Component[] content(StyleRow style) {
        Checkbox box =
                selection.row(style.uuid(), getTranslation("style.list.choose", style.name()));
        PictureBox picture = new PictureBox("");
        picture.addClassName("style-thumb");
        style.example().ifPresent(src -> picture.picture(src, ""));
        Div states = new Div();
        states.addClassName("style-states");
        new StyleBadges(this).of(style.status(), style.unpublished()).forEach(states::add);
        return new Component[] {box, picture, name(style), states, figures(style), tools(style)};
    }

    private Div name(StyleRow style) {
        Anchor link = new Anchor(StylesView.ROUTE + "/" + style.uuid(), style.name());
        link.addClassNames("row-link", "strong");
        Span recipe =
                new Span(
                        engine.provider(style.provider())
                                + " · "
                                + engine.model(style.provider(), style.model()));
        recipe.addClassNames("secondary", "small");
        Div name = new Div(link, recipe);
        name.addClassName("style-name");
        return name;
    }

    private Div figures(StyleRow style) {
        Span used = new Span(getTranslation("style.list.used", count(style.usageCount())));
        Span products = new Span(getTranslation("style.list.products", count(style.products())));
        Div line = new Div(products, new RelativeTime(style.updatedAt()));
        line.addClassNames("secondary", "small");
        Div figures = new Div(used, line);
        figures.addClassNames("style-figures", "number");
        return figures;
    }

    private Div tools(StyleRow style) {
        boolean archived = style.status() == StyleStatus.ARCHIVED;
        Div tools =
                new Div(
                        tool("copy", "style.list.copy", style, () -> actions.copy(style)),
                        archived
                                ? tool(
                                        "archive-restore",
                                        "style.list.unarchive",
                                        style,
                                        () -> actions.archive(style, false))
                                : tool(
                                        "archive",
                                        "style.list.archive",
                                        style,
                                        () -> actions.archive(style, true)));
        tools.addClassName("style-tools");
        return tools;
    }

    private Button tool(String symbol, String key, StyleRow style, Runnable action) {
        Button button = new Button(new Symbol(symbol), click -> action.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(getTranslation(key, style.name()));
        button.setTooltipText(getTranslation(key, style.name()));
        return button;
    }

    private String count(int number) {
        return Formats.count(number, getLocale());
    }
}
