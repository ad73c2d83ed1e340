package com.artify.move;

import java.io.PrintStream;

/** One line a table, and one for each tenth of what is large. */
final class ConsoleProgress implements Progress {
    private static final long SMALL = 5_000;

    private final PrintStream out;
    private long tenth = -1;

    ConsoleProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void rows(String table, long moved, long all) {
        say("%-32s", table, "rows", moved, all);
    }

    @Override
    public void files(long moved, long all) {
        say("%-32s", "files", "copied", moved, all);
    }

    @Override
    public void compared(String table, TableDigest digest) {
        out.printf(
                "%-32s %,10d rows equal, SHA-256 sum %s…%n", table, digest.rows(), digest.start());
    }

    private void say(String form, String what, String unit, long moved, long all) {
        long now = all == 0 ? 10 : 10 * moved / all;
        if (moved == all || (all > SMALL && now != tenth)) {
            out.printf(form + " %,10d of %,d %s%n", what, moved, all, unit);
        }
        tenth = now;
    }
}
