package com.artify.style.ui;

import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Symbol;
import com.artify.style.EditedStyle;
import com.artify.style.StyleStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Optional;

/** The head of the editor: the style's name and state, and what can be done with all of it. */
final class StyleHeader extends Composite<Div> {
    /** What can be done. */
    interface Actions {
        void publish();

        void copy();

        void archive(boolean archived);

        void dropDraft();
    }

    StyleHeader(Optional<EditedStyle> opened, Actions actions) {
        PageHeader header =
                new PageHeader(
                        opened.map(each -> each.shown().name())
                                .orElseGet(() -> getTranslation("style.list.add")));
        header.backTo(StylesView.ROUTE, getTranslation("style.list.title"));
        opened.ifPresent(style ->
                header.badges(
                        new StyleBadges(this)
                                .of(style.style().status(), style.draft().isPresent())
                                .toArray(Component[]::new)));
        Button publish = new Button(getTranslation("style.publish"), click -> actions.publish());
        publish.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        if (opened.isPresent()) {
            header.actions(more(opened.get(), actions), publish);
        } else {
            header.actions(publish);
        }
        getContent().add(header);
    }

    private MenuBar more(EditedStyle style, Actions actions) {
        MenuBar bar = new MenuBar();
        MenuItem more = bar.addItem(new Symbol("ellipsis"));
        more.setAriaLabel(getTranslation("style.more"));
        boolean archived = style.style().status() == StyleStatus.ARCHIVED;
        more.getSubMenu().addItem(getTranslation("style.copy"), click -> actions.copy());
        if (style.draft().isPresent() && style.style().versionNumber() > 0) {
            more.getSubMenu()
                    .addItem(getTranslation("style.draft.drop"), click -> actions.dropDraft());
        }
        more.getSubMenu()
                .addItem(
                        getTranslation(archived ? "style.unarchive" : "style.archive"),
                        click -> actions.archive(!archived));
        return bar;
    }
}
