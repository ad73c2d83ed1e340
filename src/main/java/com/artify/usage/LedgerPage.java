package com.artify.usage;

import java.util.List;

/** Some lines of a ledger, and how many it has. */
public record LedgerPage(List<LedgerEntry> entries, long total) {
    public LedgerPage {
        entries = List.copyOf(entries);
    }
}
