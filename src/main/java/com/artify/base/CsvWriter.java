package com.artify.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes rows as RFC 4180 asks, for spreadsheets: texts that one of them would take for a formula
 * get an apostrophe in front (OWASP, CSV injection).
 */
public final class CsvWriter {
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Appendable out;

    public CsvWriter(Appendable out) {
        this.out = out;
    }

    /** Writes a row; cells are texts or numbers. */
    public CsvWriter row(Object... cells) {
        return row(List.of(cells));
    }

    /** Writes a row; cells are texts or numbers. */
    public CsvWriter row(List<?> cells) {
        try {
            out.append(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",")))
                    .append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static String cell(Object value) {
        String text = value.toString();
        String safe =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()
                        ? "'" + text
                        : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
