package com.artify.catalog.ui;

import com.artify.base.LengthUnit;
import com.artify.base.Money;
import com.artify.base.ui.Formats;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.catalog.DraftProblem;
import com.artify.catalog.Fit;
import com.artify.catalog.VariantDraft;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Currency;
import java.util.Locale;

/** How a variant's fields read where nobody edits them. */
final class VariantCells {
    private final Component translator;
    private final Locale locale;
    private final LengthUnit unit;

    VariantCells(Component translator, Locale locale, LengthUnit unit) {
        this.translator = translator;
        this.locale = locale;
        this.unit = unit;
    }

    /** The column's name and, for lengths, their unit. */
    String heading(String column) {
        return VariantColumns.isLength(column) ? name(column) + " " + unit.symbol() : name(column);
    }

    String name(String column) {
        return VariantColumns.isOption(column)
                ? VariantColumns.option(column)
                : translator.getTranslation("product-base.grid." + column);
    }

    Component cell(String column, VariantDraft variant, Currency currency) {
        if (VariantColumns.isOption(column)) {
            return new Span(variant.optionValues().getOrDefault(VariantColumns.option(column), ""));
        }
        return switch (column) {
            case VariantColumns.NAME -> new Span(variant.name());
            case VariantColumns.WIDTH -> length(variant.measure().widthMm());
            case VariantColumns.HEIGHT -> length(variant.measure().heightMm());
            case VariantColumns.BLEED -> length(variant.measure().bleedMm());
            case VariantColumns.DPI -> new Span(String.valueOf(variant.measure().dpi()));
            case VariantColumns.PIXELS -> pixels(variant);
            case VariantColumns.FIT -> new Span(fit(variant.measure().fit()));
            case VariantColumns.PRICE -> new Span(price(variant.priceModifier(), currency));
            default -> active(variant.active());
        };
    }

    /** A variant's name with what keeps it from being saved beneath. */
    Component flawed(VariantDraft variant, DraftProblem.Kind kind) {
        Span problem = new Span(new Problems(translator).text(kind));
        problem.addClassNames("small", "critical-text");
        Span both = new Span(new Span(variant.name()), problem);
        both.addClassName("two-lines");
        return both;
    }

    /** The print file's size, or a dash where none can be made. */
    Span pixels(VariantDraft variant) {
        Span span =
                new Span(
                        variant.print()
                                .map(print -> Formats.pixels(print.fileWidth(), print.fileHeight()))
                                .orElse("–"));
        span.addClassName("number");
        span.setTitle(translator.getTranslation("product-base.grid.pixels-hint"));
        return span;
    }

    String fit(Fit fit) {
        return translator.getTranslation("product-base.fit." + fit.name().toLowerCase(Locale.ROOT));
    }

    private Span length(double millimetres) {
        return new Span(
                String.format(locale, unit == LengthUnit.MM ? "%.1f" : "%.2f", unit.of(millimetres))
                        .replaceFirst("[.,]0+$", ""));
    }

    private String price(long modifier, Currency currency) {
        String money = Formats.money(new Money(modifier, currency), locale);
        return modifier > 0 ? "+" + money : money;
    }

    private StatusBadge active(boolean active) {
        return new StatusBadge(
                active ? Tone.SUCCESS : Tone.NEUTRAL,
                translator.getTranslation(
                        active ? "product-base.list.active" : "product-base.list.inactive"));
    }
}
