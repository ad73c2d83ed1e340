package com.artify.generation;

import com.artify.engine.Tickets;
import com.artify.generation.news.Awaited;
import com.artify.generation.news.Bell;
import com.artify.generation.news.Bells;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Keeps an attempt's ticket in the ledger, and waits for news of it until it is closed. */
record AttemptTickets(Attempts attempts, Attempt attempt, Bell bell)
        implements Tickets, AutoCloseable {
    static AttemptTickets open(Attempts attempts, Attempt attempt, Bells bells) {
        Awaited awaited = new Awaited(attempt.provider(), attempt.shopId(), attempt.id());
        return new AttemptTickets(attempts, attempt, bells.open(awaited));
    }

    @Override
    public Optional<String> held() {
        return Optional.ofNullable(attempt.ticket());
    }

    @Override
    public void keep(String ticket) {
        attempts.keep(attempt, ticket);
    }

    @Override
    public Optional<URI> news() {
        return bell.address();
    }

    @Override
    public void rest(Duration most) throws InterruptedException {
        bell.await(most);
    }

    @Override
    public void close() {
        bell.close();
    }
}
