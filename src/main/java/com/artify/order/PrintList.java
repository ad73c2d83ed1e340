package com.artify.order;

import com.artify.order.OrderDetails.Line;
import com.artify.order.OrderDetails.PrintFile;
import com.artify.settings.NamingPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The print files of some orders as they are handed on: one entry a file, each under a name of its
 * own. Lines that are held, in review or rejected are left out.
 */
public record PrintList(List<Entry> entries, int leftOut) {
    private static final String COPY = NamingPattern.Placeholder.COPY.written();

    public PrintList {
        entries = List.copyOf(entries);
    }

    /** A file, the line that it is for, and how many prints of it are wanted. */
    public record Entry(OrderDetails order, Line line, PrintFile file, String name, int prints) {}

    /** All files of these orders that may be printed. */
    public static PrintList of(List<OrderDetails> orders) {
        List<Entry> entries = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int leftOut = 0;
        for (OrderDetails order : orders) {
            for (Line line : order.lines()) {
                if (line.printable()) {
                    line.printFile().ifPresent(file -> add(entries, order, line, file, taken));
                } else if (line.printFile().isPresent() && line.wanted()) {
                    leftOut++;
                }
            }
        }
        return new PrintList(entries, leftOut);
    }

    /** All bytes together. */
    public long bytes() {
        return entries.stream().mapToLong(entry -> entry.file().bytes()).sum();
    }

    /** A pattern that names the copy wants a file for each print. */
    private static void add(
            List<Entry> entries, OrderDetails order, Line line, PrintFile file, Set<String> taken) {
        int quantity = line.goods().quantity();
        boolean each = file.name().contains(COPY);
        for (int copy = 1; copy <= (each ? quantity : 1); copy++) {
            String name = file.name().replace(COPY, Integer.toString(copy));
            entries.add(new Entry(order, line, file, free(name, taken), each ? 1 : quantity));
        }
    }

    /** Systems that do not tell cases apart must not write one file over another. */
    private static String free(String wanted, Set<String> taken) {
        int dot = wanted.lastIndexOf('.');
        String name = wanted;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = wanted.substring(0, dot) + "-" + n + wanted.substring(dot);
        }
        return name;
    }
}
