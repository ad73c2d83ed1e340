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
        Optional<String> customer,
        Optional<Money> total,
        Optional<Instant> placed,
        Optional<Instant> paid,
        Optional<Instant> cancelled,
        List<Line> lines) {

    /** The lines whose print files may be printed now. */
    public List<Line> printable() {
        return lines.stream().filter(Line::printable).toList();
    }

    /**
     * One line, by its place in the order from 1 on; the picture is an address that works for some
     * hours. Earlier finals are those that were made again, the newest first.
     */
    public record Line(
            UUID uuid,
            int place,
            Goods goods,
            Standing standing,
            Optional<String> style,
            Optional<String> picture,
            Optional<UUID> generation,
            Optional<Progress> progress,
            Optional<PrintFile> printFile,
            List<Earlier> earlier) {
        /** Whether pieces of it are wanted. */
        boolean wanted() {
            return standing.withdrawn().isEmpty();
        }

        boolean printable() {
            return standing.stage() == LineStage.READY && printFile.isPresent();
        }
    }

    /** What was bought; the price is that of one piece. */
    public record Goods(
            String title,
            Optional<String> variant,
            Optional<String> sku,
            int quantity,
            Optional<Money> price) {}

    /** Where a line stands, and why. */
    public record Standing(
            LineStage stage,
            Optional<LineReason> reason,
            Optional<Withdrawal> withdrawn,
            Optional<AlertKind> alert,
            Optional<String> note,
            Optional<Rejection> rejection) {}

    /** What review says against a final: a key of its words, and a note. */
    public record Rejection(String textKey, Optional<String> note) {}

    /** How far the final is, from 0 to 1. */
    public record Progress(double share) {}

    /** A final that another took the place of. */
    public record Earlier(UUID generation, Instant made, PrintFile file) {}

    /**
     * A print file: pixels, DPI, and what it measures in millimetres with its bleed; the key is
     * where it is stored, and the link downloads it under its name. The name may hold folders.
     */
    public record PrintFile(
            String key,
            String name,
            String size,
            int width,
            int height,
            int dpi,
            long bytes,
            String download) {
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
