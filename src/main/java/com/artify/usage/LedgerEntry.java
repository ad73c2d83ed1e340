package com.artify.usage;

import java.util.UUID;

/** A line of the ledger: a style, a product or an order, and what it cost. */
public record LedgerEntry(UUID id, String name, Spending spending) {}
