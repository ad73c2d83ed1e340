package com.artify.catalog.sheet;

import com.artify.base.Ids;
import com.artify.base.Money;
import com.artify.base.jdbc.StoredEnums;
import com.artify.catalog.BaseDraft;
import com.artify.catalog.Fit;
import com.artify.catalog.PrintMeasure;
import com.artify.catalog.VariantDraft;
import com.artify.catalog.sheet.SheetPlan.Mistake;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One row of a file as a variant: what it leaves out stays as it was. */
final class SheetRow {
    private final BaseDraft base;
    private final PrintMeasure usual;
    private final Map<Column, String> cells;
    private final Map<String, String> options;

    SheetRow(
            BaseDraft base,
            PrintMeasure usual,
            Map<Column, String> cells,
            Map<String, String> options) {
        this.base = base;
        this.usual = usual;
        this.cells = cells;
        this.options = options;
    }

    /** A cell that cannot be read. */
    static final class MistakeException extends Exception {
        private static final long serialVersionUID = 1;
        private final Mistake mistake;
        private final String text;

        MistakeException(Mistake mistake, String text) {
            super(mistake + ": " + text);
            this.mistake = mistake;
            this.text = text;
        }

        SheetPlan.Outcome outcome() {
            return new SheetPlan.Outcome.Wrong(mistake, text);
        }
    }

    /** The variant of the base that the row means: by its id, or else by its option values. */
    Optional<VariantDraft> present(Map<List<String>, VariantDraft> byValues)
            throws MistakeException {
        Optional<String> id = cell(Column.ID);
        if (id.isPresent()) {
            Optional<UUID> key = Ids.parse(id.get());
            return Optional.of(
                    base.variants().stream()
                            .filter(variant -> key.filter(variant.key()::equals).isPresent())
                            .findFirst()
                            .orElseThrow(() -> new MistakeException(Mistake.UNKNOWN_ID, id.get())));
        }
        VariantDraft wanted = VariantDraft.of(Ids.next(), options, usual);
        return Optional.ofNullable(byValues.get(base.key(wanted)));
    }

    /** The variant as the row says it. */
    VariantDraft variant(Optional<VariantDraft> present) throws MistakeException {
        VariantDraft start = present.orElseGet(() -> VariantDraft.of(Ids.next(), options, usual));
        Map<String, String> values = new LinkedHashMap<>(start.optionValues());
        values.putAll(options);
        PrintMeasure was = start.measure();
        return new VariantDraft(
                start.key(),
                start.stored(),
                cell(Column.NAME).orElse(start.name()),
                values,
                new PrintMeasure(
                        number(Column.WIDTH, was.widthMm()),
                        number(Column.HEIGHT, was.heightMm()),
                        (int) number(Column.DPI, was.dpi()),
                        number(Column.BLEED, was.bleedMm()),
                        fit(was.fit())),
                price(start.priceModifier()),
                active(start.active()));
    }

    private Optional<String> cell(Column column) {
        return Optional.ofNullable(cells.get(column)).filter(text -> !text.isEmpty());
    }

    private double number(Column column, double otherwise) throws MistakeException {
        Optional<String> text = cell(column);
        return text.isEmpty() ? otherwise : decimal(text.get()).doubleValue();
    }

    private long price(long otherwise) throws MistakeException {
        Optional<String> text = cell(Column.PRICE);
        if (text.isEmpty()) {
            return otherwise;
        }
        String plain = decimal(text.get()).toPlainString();
        return Money.parse(plain, base.currency().getCurrencyCode())
                .map(Money::minor)
                .orElseThrow(() -> new MistakeException(Mistake.NOT_A_NUMBER, text.get()));
    }

    /** With a point or, as many spreadsheets write it, a comma. */
    private static BigDecimal decimal(String text) throws MistakeException {
        try {
            return new BigDecimal(text.replace(',', '.').replace("\u2212", "-"));
        } catch (NumberFormatException malformed) {
            throw new MistakeException(Mistake.NOT_A_NUMBER, text);
        }
    }

    private Fit fit(Fit otherwise) throws MistakeException {
        Optional<String> text = cell(Column.FIT);
        for (Fit fit : Fit.values()) {
            if (text.filter(StoredEnums.text(fit)::equalsIgnoreCase).isPresent()) {
                return fit;
            }
        }
        if (text.isPresent()) {
            throw new MistakeException(Mistake.NOT_A_FIT, text.get());
        }
        return otherwise;
    }

    private boolean active(boolean otherwise) throws MistakeException {
        Optional<String> text = cell(Column.ACTIVE).map(cell -> cell.toLowerCase(Locale.ROOT));
        if (text.isEmpty()) {
            return otherwise;
        }
        return switch (text.get()) {
            case "yes", "true", "1" -> true;
            case "no", "false", "0" -> false;
            default -> throw new MistakeException(Mistake.NOT_YES_OR_NO, text.get());
        };
    }
}
