package com.artify.style.ui;

import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Tone;
import com.artify.engine.EngineTexts;
import com.artify.style.StyleDraft;
import com.artify.style.StyleVersion;
import com.artify.style.ui.CompareDialog.Side;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** The published versions of a style, newest first: to compare and to restore. */
final class VersionsCard extends Surface {
    private static final int SHOWN_AT_FIRST = 5;

    private final List<StyleVersion> versions;
    private final Supplier<StyleDraft> draft;
    private final EngineTexts engine;
    private final IntConsumer restore;
    private final Div list = new Div();

    /** {@code draft} is what the editor shows now. */
    VersionsCard(
            List<StyleVersion> versions,
            Supplier<StyleDraft> draft,
            EngineTexts engine,
            IntConsumer restore) {
        this.versions = versions;
        this.draft = draft;
        this.engine = engine;
        this.restore = restore;
        heading(getTranslation("style.versions"));
        list.addClassName("versions");
        add(list);
        show(SHOWN_AT_FIRST);
    }

    private void show(int most) {
        list.removeAll();
        versions.stream().limit(most).map(this::row).forEach(list::add);
        if (versions.size() > most) {
            Button all =
                    new Button(
                            getTranslation("style.versions.all", versions.size()),
                            click -> show(versions.size()));
            all.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            list.add(all);
        }
    }

    private Div row(StyleVersion version) {
        boolean current = version.equals(versions.getFirst());
        Span name = new Span(name(version));
        name.addClassName("strong");
        Div what = new Div(name);
        what.addClassName("version-name");
        if (current) {
            what.add(new StatusBadge(Tone.SUCCESS, getTranslation("style.versions.current")));
        }
        Span who = new Span();
        who.addClassNames("secondary", "small");
        who.add(new RelativeTime(version.createdAt()));
        if (version.publishedBy() != null) {
            who.add(" · " + version.publishedBy());
        }
        if (version.restoredFrom() != null) {
            who.add(" · " + getTranslation("style.versions.from", version.restoredFrom()));
        }
        Div tools = new Div(tool("style.versions.compare", version, () -> compare(version)));
        tools.addClassName("version-tools");
        if (!current) {
            tools.add(
                    tool(
                            "style.versions.restore",
                            version,
                            () -> restore.accept(version.number())));
        }
        Div row = new Div(new Div(what, who), tools);
        row.addClassName("version");
        return row;
    }

    private Button tool(String key, StyleVersion version, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + name(version));
        return button;
    }

    private void compare(StyleVersion version) {
        List<Side> sides = new ArrayList<>();
        Side now = new Side(getTranslation("style.versions.draft"), draft.get());
        sides.add(now);
        versions.forEach(each -> sides.add(new Side(name(each), each.draft(null))));
        Side chosen = sides.get(versions.indexOf(version) + 1);
        new CompareDialog(sides, chosen, now, engine).open();
    }

    private String name(StyleVersion version) {
        return getTranslation("style.versions.name", version.number());
    }
}
