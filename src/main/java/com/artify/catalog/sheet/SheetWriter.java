package com.artify.catalog.sheet;

import com.artify.base.Money;
import com.artify.base.jdbc.StoredEnums;
import com.artify.catalog.BaseDraft;
import com.artify.catalog.PrintMeasure;
import com.artify.catalog.VariantDraft;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a base's variants as CSV that spreadsheets open without asking. */
public final class SheetWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SheetWriter() {}

    /** Writes all variants of the draft in their order, UTF-8. */
    public static void write(BaseDraft draft, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(header(draft));
        for (VariantDraft variant : draft.variants()) {
            csv.writeRecord(row(draft, variant));
        }
        csv.flush();
    }

    private static List<String> header(BaseDraft draft) {
        Stream<String> options = draft.optionNames().stream().map(option -> Column.OPTION + option);
        return Stream.of(
                        Stream.of(Column.ID.header()),
                        options,
                        Stream.of(Column.values()).skip(1).map(Column::header))
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> row(BaseDraft draft, VariantDraft variant) {
        PrintMeasure measure = variant.measure();
        List<String> row = new ArrayList<>();
        row.add(variant.stored() ? variant.key().toString() : "");
        draft.optionNames()
                .forEach(option ->
                        row.add(guarded(variant.optionValues().getOrDefault(option, ""))));
        row.add(guarded(variant.name()));
        row.add(plain(measure.widthMm()));
        row.add(plain(measure.heightMm()));
        row.add(String.valueOf(measure.dpi()));
        row.add(plain(measure.bleedMm()));
        row.add(StoredEnums.text(measure.fit()));
        row.add(new Money(variant.priceModifier(), draft.currency()).decimal().toPlainString());
        row.add(variant.active() ? "yes" : "no");
        return row;
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Keeps spreadsheets from taking a text for a formula; {@link SheetReader} undoes it. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r'".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
