package com.artify.catalog.sheet;

import com.artify.base.Money;
import com.artify.base.jdbc.StoredEnums;
import com.artify.catalog.BaseDraft;
import com.artify.catalog.DraftCheck;
import com.artify.catalog.DraftProblem;
import com.artify.catalog.PrintMeasure;
import com.artify.catalog.VariantDraft;
import com.artify.catalog.sheet.SheetPlan.Field;
import com.artify.catalog.sheet.SheetPlan.Mistake;
import com.artify.catalog.sheet.SheetPlan.Outcome;
import com.artify.catalog.sheet.SheetPlan.Row;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads a file of {@link SheetWriter}'s shape, edited or not, against a draft: separated by commas,
 * semicolons or tabs, with any columns left out but those of the options.
 */
public final class SheetReader {
    private final List<Row> rows = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();
    private final Map<List<String>, UUID> taken = new HashMap<>();
    private final Map<List<String>, VariantDraft> present = new HashMap<>();
    private final BaseDraft start;
    private final PrintMeasure usual;
    private BaseDraft draft;

    private SheetReader(BaseDraft draft, PrintMeasure usual) {
        this.start = draft;
        this.usual = usual;
        this.draft = draft;
        for (VariantDraft variant : draft.variants()) {
            taken.put(draft.key(variant), variant.key());
            present.put(draft.key(variant), variant);
        }
    }

    /**
     * What the file's text would change; the draft itself stays as it is. New variants are {@code
     * usual} in what the file leaves out.
     */
    public static SheetPlan read(BaseDraft draft, PrintMeasure usual, String text) {
        SheetReader reader = new SheetReader(draft, usual);
        reader.table(text);
        return new SheetPlan(reader.draft, reader.rows);
    }

    private void table(String text) {
        List<CsvRecord> records;
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text.replaceFirst("^\uFEFF", ""))) {
            records = csv.stream().toList();
        } catch (CsvParseException | IOException malformed) {
            wrong(1, "", Mistake.NO_TABLE, "");
            return;
        }
        if (records.isEmpty()) {
            wrong(1, "", Mistake.NO_TABLE, "");
        } else if (header(records.getFirst())) {
            records.stream().skip(1).forEach(record -> row(records.getFirst(), record));
        }
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private boolean header(CsvRecord header) {
        Set<String> missing = new HashSet<>(start.optionNames());
        for (String name : header.getFields()) {
            Optional<String> option = option(name);
            option.ifPresent(missing::remove);
            if (option.isEmpty() && Column.of(name).isEmpty() && !name.isBlank()) {
                wrong(1, "", Mistake.UNKNOWN_COLUMN, name.strip());
            }
        }
        if (Column.of(header.getField(0)).filter(Column.ID::equals).isEmpty()) {
            missing.forEach(name -> wrong(1, "", Mistake.MISSING_OPTION, name));
        }
        return rows.isEmpty();
    }

    private Optional<String> option(String header) {
        return start.optionNames().stream()
                .filter(option -> header.strip().equalsIgnoreCase(Column.OPTION + option))
                .findFirst();
    }

    private void row(CsvRecord header, CsvRecord record) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.getFieldCount(), record.getFieldCount()); i++) {
            String cell = record.getField(i).strip().replaceFirst("^'", "");
            Column.of(header.getField(i)).ifPresent(column -> cells.put(column, cell));
            option(header.getField(i)).ifPresent(option -> options.put(option, cell));
        }
        String name = cells.getOrDefault(Column.NAME, String.join(" / ", options.values()));
        SheetRow row = new SheetRow(start, usual, cells, options);
        try {
            Optional<VariantDraft> found = row.present(present);
            VariantDraft wanted = row.variant(found);
            rows.add(new Row(record.getStartingLineNumber(), name, take(found, wanted)));
        } catch (SheetRow.MistakeException mistake) {
            rows.add(new Row(record.getStartingLineNumber(), name, mistake.outcome()));
        }
    }

    private Outcome take(Optional<VariantDraft> was, VariantDraft wanted) {
        if (!seen.add(wanted.key())) {
            return new Outcome.Wrong(Mistake.TWICE, wanted.name());
        }
        Optional<DraftProblem.Kind> problem =
                DraftCheck.variant(start, wanted).or(() -> valuesTaken(wanted));
        if (problem.isPresent()) {
            return new Outcome.Impossible(problem.get());
        }
        was.ifPresent(variant -> taken.remove(start.key(variant)));
        taken.put(start.key(wanted), wanted.key());
        draft = was.isPresent() ? draft.replacing(wanted) : added(wanted);
        if (was.isEmpty()) {
            return new Outcome.Added();
        }
        List<Field> fields = fields(was.get(), wanted);
        return fields.isEmpty() ? new Outcome.Unchanged() : new Outcome.Changed(fields);
    }

    private Optional<DraftProblem.Kind> valuesTaken(VariantDraft wanted) {
        return Optional.ofNullable(taken.get(start.key(wanted)))
                .filter(owner -> !owner.equals(wanted.key()))
                .map(owner -> DraftProblem.Kind.VALUES_TWICE);
    }

    private BaseDraft added(VariantDraft wanted) {
        List<VariantDraft> variants = new ArrayList<>(draft.variants());
        variants.add(wanted);
        return draft.with(variants);
    }

    private List<Field> fields(VariantDraft was, VariantDraft becomes) {
        Map<String, String> after = texts(becomes);
        List<Field> fields = new ArrayList<>();
        texts(was)
                .forEach((name, text) -> {
                    String other = after.getOrDefault(name, "");
                    if (!text.equals(other)) {
                        fields.add(new Field(name, text, other));
                    }
                });
        return fields;
    }

    private Map<String, String> texts(VariantDraft variant) {
        Map<String, String> texts = new LinkedHashMap<>();
        start.optionNames()
                .forEach(option ->
                        texts.put(option, variant.optionValues().getOrDefault(option, "")));
        texts.put(Column.NAME.header(), variant.name());
        texts.put(Column.WIDTH.header(), SheetWriter.plain(variant.measure().widthMm()));
        texts.put(Column.HEIGHT.header(), SheetWriter.plain(variant.measure().heightMm()));
        texts.put(Column.DPI.header(), String.valueOf(variant.measure().dpi()));
        texts.put(Column.BLEED.header(), SheetWriter.plain(variant.measure().bleedMm()));
        texts.put(Column.FIT.header(), StoredEnums.text(variant.measure().fit()));
        texts.put(
                Column.PRICE.header(),
                new Money(variant.priceModifier(), start.currency()).decimal().toPlainString());
        texts.put(Column.ACTIVE.header(), variant.active() ? "yes" : "no");
        return texts;
    }

    private void wrong(long line, String name, Mistake mistake, String text) {
        rows.add(new Row(line, name, new Outcome.Wrong(mistake, text)));
    }
}
