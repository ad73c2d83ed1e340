package com.artify.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Whole days in a shop's time zone, both ends included. */
public record Period(LocalDate from, LocalDate to) {
    private static final int MOST_DAYS = 92;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    /** The month up to today. */
    public static Period monthTo(LocalDate today) {
        return new Period(today.withDayOfMonth(1), today);
    }

    /** Whether figures are shown by month, because there are too many days. */
    public boolean byMonth() {
        return ChronoUnit.DAYS.between(from, to) >= MOST_DAYS;
    }

    /** The days, or the months where there are too many days; the first and last may be cut. */
    List<Period> parts() {
        List<Period> parts = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); ) {
            LocalDate end = byMonth() ? YearMonth.from(day).atEndOfMonth() : day;
            parts.add(new Period(day, end.isAfter(to) ? to : end));
            day = end.plusDays(1);
        }
        return parts;
    }

    /** The instants that bound the period, the second one excluded. */
    Bounds bounds(ZoneId zone) {
        return new Bounds(
                from.atStartOfDay(zone).toInstant(), to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    record Bounds(Instant since, Instant until) {}
}
