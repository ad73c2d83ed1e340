package com.artify.base.ui;

import com.artify.base.LengthUnit;
import com.artify.base.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;

/** How figures read in the admin: always with their unit, always in the reader's locale. */
public final class Formats {
    private static final long KIB = 1024;
    private static final int MB_PER_GB = 1000;

    private Formats() {}

    /** 1,234 */
    public static String count(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** 12.5% of a share between 0 and 1. */
    public static String percent(double share, Locale locale) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(share > 0 && share < 0.1 ? 1 : 0);
        return format.format(share);
    }

    /** €19.90 */
    public static String money(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(Math.max(0, money.currency().getDefaultFractionDigits()));
        format.setMaximumFractionDigits(Math.max(0, money.currency().getDefaultFractionDigits()));
        return format.format(money.decimal());
    }

    /**
     * A provider's price: millionths of a US dollar, with as many decimals as it takes to say it.
     */
    public static String microDollars(long micros, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("USD"));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(Math.abs(micros) < 1_000_000 ? 4 : 2);
        return format.format(BigDecimal.valueOf(micros, 6));
    }

    /** 850 ms, 4.2 s, 1 min 5 s */
    public static String duration(Duration duration, Locale locale) {
        if (duration.toMillis() < 1000) {
            return count(duration.toMillis(), locale) + " ms";
        }
        if (duration.toSeconds() < 60) {
            return String.format(locale, "%.1f s", duration.toMillis() / 1000.0);
        }
        return duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
    }

    /** 812 kB, 14.2 MB, 1.5 GB, counted in steps of 1024. */
    public static String bytes(long bytes, Locale locale) {
        if (bytes < KIB * KIB) {
            return count(Math.max(1, Math.round((double) bytes / KIB)), locale)
                    + " k"
                    + unit(locale);
        }
        double mebibytes = (double) bytes / (KIB * KIB);
        return mebibytes < KIB
                ? String.format(locale, "%.1f M", mebibytes) + unit(locale)
                : String.format(locale, "%.1f G", mebibytes / KIB) + unit(locale);
    }

    /** 12 MB, 14.2 GB: of a thousand each, as limits are set. */
    public static String megabytes(double megabytes, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return megabytes < MB_PER_GB
                ? format.format(megabytes) + " M" + unit(locale)
                : format.format(megabytes / MB_PER_GB) + " G" + unit(locale);
    }

    /** French counts octets. */
    private static String unit(Locale locale) {
        return locale.getLanguage().equals("fr") ? "o" : "B";
    }

    /** 3508 × 4961 px: no grouping, as print shops write it. */
    public static String pixels(int width, int height) {
        return width + " × " + height + " px";
    }

    /** 297 × 420 mm, 11.7 × 16.5 in: what measures so many millimetres, in the shop's unit. */
    public static String size(double widthMm, double heightMm, LengthUnit unit, Locale locale) {
        return figure(widthMm, unit, locale)
                + " × "
                + figure(heightMm, unit, locale)
                + " "
                + unit.symbol();
    }

    /** 3 mm, 0.12 in: a length in millimetres, in the shop's unit. */
    public static String length(double millimetres, LengthUnit unit, Locale locale) {
        return figure(millimetres, unit, locale) + " " + unit.symbol();
    }

    /** Whole millimetres from 10 on, else tenths; inches to a tenth from 1 on, else hundredths. */
    private static String figure(double millimetres, LengthUnit unit, Locale locale) {
        double value = unit.of(millimetres);
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(
                switch (unit) {
                    case MM -> value < 10 ? 1 : 0;
                    case IN -> value < 1 ? 2 : 1;
                });
        return format.format(value);
    }
}
