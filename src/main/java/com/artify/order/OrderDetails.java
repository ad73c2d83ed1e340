package com.artify.order;

import com.artify.base.Money;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** An order with its lines, for staff. */
public record OrderDetails(
        UUID uuid,
        String number,
        String shopifyOrderId,
        Optional<Money> total,
        Optional<Instant> placed,
        Optional<Instant> paid,
        Optional<Instant> cancelled,
        List<Line> lines) {

    /** The print files that are ready, in the order of the lines. */
    public List<PrintFile> printFiles() {
        return lines.stream().flatMap(line -> line.printFile().stream()).toList();
    }

    /** One line; the picture is an address that works for some hours. */
    public record Line(
            UUID uuid,
            String title,
            Optional<String> variant,
            int quantity,
            Optional<Money> price,
            LineState state,
            Optional<LineReason> reason,
            Optional<String> style,
            Optional<String> picture,
            Optional<UUID> generation,
            Optional<Progress> progress,
            Optional<PrintFile> printFile) {}

    /** How far the final is, from 0 to 1. */
    public record Progress(double share) {}

    /**
     * A print file: pixels, DPI, and what it measures in millimetres with its bleed; the key is
     * where it is stored, and the link downloads it under its name.
     */
    public record PrintFile(
            String key, String name, int width, int height, int dpi, long bytes, String download) {
        private static final double MM_PER_INCH = 25.4;

        public double widthMm() {
            return width * MM_PER_INCH / dpi;
        }

        public double heightMm() {
            return height * MM_PER_INCH / dpi;
        }

        /** The format, by the name's ending: {@code JPG}. */
        public String format() {
            return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        }
    }
}
