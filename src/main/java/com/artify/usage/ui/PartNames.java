package com.artify.usage.ui;

import com.artify.usage.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the days or months of a period are called. */
final class PartNames {
    private final DateTimeFormatter format;

    PartNames(Period whole, Locale locale) {
        format = DateTimeFormatter.ofPattern(whole.byMonth() ? "MMM yyyy" : "d MMM", locale);
    }

    String of(Period part) {
        return format.format(part.from());
    }
}
