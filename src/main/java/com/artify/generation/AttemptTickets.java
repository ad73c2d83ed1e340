package com.artify.generation;

import com.artify.engine.Tickets;
import java.util.Optional;

/** Keeps an attempt's ticket in the ledger. */
record AttemptTickets(Attempts attempts, Attempt attempt) implements Tickets {
    @Override
    public Optional<String> held() {
        return Optional.ofNullable(attempt.ticket());
    }

    @Override
    public void keep(String ticket) {
        attempts.keep(attempt, ticket);
    }
}
