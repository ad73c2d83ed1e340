package com.artify.catalog.mapping.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.MoneyText;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.catalog.StoreVariant;
import com.artify.catalog.mapping.Finding;
import com.artify.catalog.mapping.FindingKind;
import com.artify.catalog.mapping.LinkedVariant;
import com.artify.catalog.mapping.MappingRow;
import com.artify.catalog.mapping.Mend;
import com.artify.catalog.mapping.Suggestion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;

/** One line: the Shopify variant, its price, what it is printed as, and what is wrong with that. */
final class MappingLine extends Div {
    private final MappingRow row;
    private final Actions actions;

    /** What can be done in a line. */
    interface Actions {
        void map(MappingRow row, Optional<LinkedVariant> target);

        void mend(MappingRow.MendedFinding finding);

        void leave(Finding finding);
    }

    MappingLine(MappingRow row, Component target, Actions actions) {
        this.row = row;
        this.actions = actions;
        addClassName("mapping-line");
        add(variant(), price(), target, state());
    }

    private Component variant() {
        Span title =
                new Span(
                        row.variant()
                                .map(StoreVariant::title)
                                .orElseGet(() -> getTranslation("mapping.variant.none")));
        title.addClassName("mapping-title");
        title.setClassName("secondary", !row.sold());
        Div box = new Div(title);
        row.variant()
                .map(StoreVariant::sku)
                .ifPresent(sku -> {
                    Span code = new Span(sku);
                    code.addClassNames("secondary", "small");
                    box.add(code);
                });
        return box;
    }

    private Component price() {
        return row.variant()
                .filter(variant -> row.sold())
                .<Component>map(variant -> new MoneyText(variant.price(), getLocale()))
                .orElseGet(Span::new);
    }

    private Component state() {
        Div box = new Div();
        box.addClassName("mapping-state");
        row.findings().forEach(each -> box.add(finding(each)));
        if (row.findings().isEmpty()) {
            box.add(calm());
        }
        return box;
    }

    private Component calm() {
        if (!row.sold()) {
            return new StatusBadge(Tone.INFO, getTranslation("mapping.state.missing"));
        }
        if (row.target().isPresent()) {
            return new StatusBadge(Tone.SUCCESS, getTranslation("mapping.state.mapped"));
        }
        return new StatusBadge(Tone.NEUTRAL, getTranslation("mapping.state." + unmapped()));
    }

    /** A line that nothing is found about may not have been looked at yet. */
    private String unmapped() {
        if (row.sized()) {
            return "size";
        }
        return row.left() ? "left" : "unchecked";
    }

    private Component finding(MappingRow.MendedFinding each) {
        Finding finding = each.finding();
        boolean grave =
                finding.kind() == FindingKind.ORPHANED
                        || finding.kind() == FindingKind.INACTIVE
                        || finding.kind() == FindingKind.DOUBLY_MAPPED;
        StatusBadge badge = new StatusBadge(grave ? Tone.CRITICAL : Tone.CAUTION, text(finding));
        Button mend = new Button(label(each.mend()), click -> actions.mend(each));
        mend.setTooltipText(hint(each.mend()));
        Div box = new Div(badge, mend);
        box.addClassName("mapping-finding");
        if (!(each.mend() instanceof Mend.Leave)) {
            Button leave =
                    new Button(
                            getTranslation("mapping.mend.leave"), click -> actions.leave(finding));
            leave.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            leave.setAriaLabel(getTranslation("mapping.mend.leave-named", row.title()));
            box.add(leave);
        }
        return box;
    }

    private String text(Finding finding) {
        return getTranslation(
                "mapping.finding."
                        + finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String label(Mend mend) {
        return switch (mend) {
            case Mend.MapTo(LinkedVariant target) ->
                    row.suggestion()
                            .filter(each -> each.target().equals(target))
                            .map(each -> mapTo(target, each))
                            .orElseGet(() -> getTranslation("mapping.mend.map", target.name()));
            case Mend.MoveTo(var former, LinkedVariant target) ->
                    getTranslation("mapping.mend.move", target.name());
            case Mend.Unmap() -> getTranslation("mapping.mend.unmap");
            case Mend.SwitchOn(LinkedVariant target) ->
                    getTranslation("mapping.mend.switch-on", target.name());
            case Mend.SetPrice(var price) ->
                    getTranslation("mapping.mend.set-price", Formats.money(price, getLocale()));
            case Mend.SellAnyway(int dpi) -> getTranslation("mapping.mend.sell-anyway", dpi);
            case Mend.Leave() -> getTranslation("mapping.mend.no-print");
        };
    }

    private String mapTo(LinkedVariant target, Suggestion suggestion) {
        return getTranslation(
                "mapping.mend.map-sure",
                target.name(),
                Formats.percent(suggestion.confidence() / 100.0, getLocale()));
    }

    private String hint(Mend mend) {
        return switch (mend) {
            case Mend.MapTo(LinkedVariant target) -> target.fullName();
            case Mend.MoveTo(var former, LinkedVariant target) ->
                    getTranslation("mapping.hint.move");
            case Mend.Unmap() -> getTranslation("mapping.hint.unmap");
            case Mend.SwitchOn(LinkedVariant target) -> getTranslation("mapping.hint.switch-on");
            case Mend.SetPrice(var price) -> getTranslation("mapping.hint.set-price");
            case Mend.SellAnyway(int dpi) -> getTranslation("mapping.hint.sell-anyway");
            case Mend.Leave() -> getTranslation("mapping.hint.no-print");
        };
    }
}
