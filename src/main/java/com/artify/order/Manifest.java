package com.artify.order;

import com.artify.base.CsvWriter;
import java.util.Locale;

/**
 * What a print shop needs to know of each file, as CSV. The heads are English and stable, for
 * programs; the customer is left out, since nobody needs them to print.
 */
public final class Manifest {
    private Manifest() {}

    /** The manifest of these files. */
    public static String of(PrintList list) {
        StringBuilder text = new StringBuilder();
        CsvWriter csv = new CsvWriter(text);
        csv.row(
                "file",
                "order",
                "line",
                "quantity",
                "product",
                "variant",
                "sku",
                "style",
                "size",
                "width_px",
                "height_px",
                "dpi",
                "width_mm",
                "height_mm",
                "bytes");
        list.entries().forEach(entry -> row(csv, entry));
        return text.toString();
    }

    private static void row(CsvWriter csv, PrintList.Entry entry) {
        OrderDetails.Line line = entry.line();
        OrderDetails.PrintFile file = entry.file();
        csv.row(
                entry.name(),
                entry.order().number(),
                line.place(),
                entry.prints(),
                line.goods().title(),
                line.goods().variant().orElse(""),
                line.goods().sku().orElse(""),
                line.style().orElse(""),
                file.size(),
                file.width(),
                file.height(),
                file.dpi(),
                millimetres(file.widthMm()),
                millimetres(file.heightMm()),
                file.bytes());
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
