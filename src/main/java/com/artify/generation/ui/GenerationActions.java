package com.artify.generation.ui;

import com.artify.base.ShopDomain;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Symbol;
import com.artify.generation.GenerationDetails;
import com.artify.generation.GenerationStatus;
import com.artify.generation.GenerationType;
import com.artify.generation.ReviewState;
import com.artify.shop.Role;
import com.artify.style.Style;
import com.artify.style.Styles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;

/** What staff can do with one generation, each where it applies. */
final class GenerationActions {
    private final Component view;
    private final ShopDomain shop;
    private final Role role;
    private final Styles styles;
    private final StaffDeeds deeds;

    GenerationActions(Component view, ShopDomain shop, Role role, Styles styles, StaffDeeds deeds) {
        this.view = view;
        this.shop = shop;
        this.role = role;
        this.styles = styles;
        this.deeds = deeds;
    }

    void addTo(PageHeader header, GenerationDetails details, NeighbourLinks neighbours) {
        List<Component> actions = new ArrayList<>(List.of(neighbours, more(details)));
        if (role != Role.REVIEWER && details.pictures().photo().isPresent()) {
            actions.add(
                    new Button(
                            text("generation.regenerate"),
                            new Symbol("refresh-cw"),
                            click -> ask(details)));
        }
        details.printFile()
                .map(file -> download(file.download(), "generation.print.download").primary())
                .or(() ->
                        details.pictures()
                                .preview()
                                .map(src -> download(src, "generation.preview.download")))
                .ifPresent(actions::add);
        header.actions(actions.toArray(Component[]::new));
    }

    private LinkButton download(String address, String textKey) {
        return LinkButton.outside(address, text(textKey)).symbol("download");
    }

    private MenuBar more(GenerationDetails details) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
        MenuItem root = bar.addItem(new Symbol("ellipsis"));
        root.setAriaLabel(text("generation.more"));
        boolean reviewable =
                details.type() == GenerationType.FINAL
                        && details.status() == GenerationStatus.COMPLETED
                        && details.making().review() != ReviewState.AWAITING;
        if (reviewable) {
            root.getSubMenu()
                    .addItem(
                            text("generation.bulk.review"),
                            event -> deeds.sendToReview(shop, List.of(details.id())));
        }
        if (role != Role.REVIEWER && details.pictures().photo().isPresent()) {
            root.getSubMenu()
                    .addItem(
                            text("generation.photo.delete"),
                            event -> deeds.deletePhotos(shop, List.of(details.id())));
        }
        bar.setVisible(!root.getSubMenu().getItems().isEmpty());
        return bar;
    }

    private void ask(GenerationDetails details) {
        List<Style> others = styles.all(shop).stream().filter(Style::active).toList();
        String same =
                text(
                        "generation.regenerate.same",
                        details.subject().style(),
                        details.subject().styleVersion());
        RegenerateDialog dialog =
                new RegenerateDialog(
                        same,
                        others,
                        deeds.replaceable(shop, details.id()),
                        (style, asFinal) -> deeds.estimate(shop, details.id(), style, asFinal),
                        (style, asFinal) ->
                                deeds.regenerate(shop, details.id(), style, asFinal)
                                        .filter(made -> asFinal)
                                        .ifPresent(made ->
                                                view.getUI()
                                                        .ifPresent(ui ->
                                                                ui.navigate(
                                                                        GenerationsView.ROUTE
                                                                                + "/"
                                                                                + made))));
        dialog.open();
    }

    private String text(String key, Object... values) {
        return view.getTranslation(key, values);
    }
}
