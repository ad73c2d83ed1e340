package com.artify.engine.remote;

import com.artify.engine.ArtOutcome;
import com.artify.engine.Progress;
import com.artify.engine.Tickets;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks a provider that works through a queue: hands the work in unless a ticket says that it
 * already is, looks until it is done, and fetches the picture at once, before its link expires.
 * Looking and fetching cost nothing and are repeated; handing in never is.
 */
public final class QueueStudio implements Studio {
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    private static final int FETCHES = 4;

    /** Waiting this long counts as half of the progress. */
    private static final double HALF_NANOS = Duration.ofSeconds(20).toNanos();

    private final ProviderQueue queue;
    private final Pace pace;

    public QueueStudio(ProviderQueue queue, Pace pace) {
        this.queue = queue;
        this.pace = pace;
    }

    /** How long the pauses between two looks are: they grow from the first to the longest. */
    public record Pace(Duration first, Duration longest) {
        /** Pictures take from 2 seconds to a minute. */
        public static final Pace USUAL = new Pace(Duration.ofMillis(700), Duration.ofSeconds(3));

        Duration after(int looks) {
            double grown = first.toMillis() * Math.pow(1.3, Math.min(looks, 50));
            return Duration.ofMillis((long) Math.min(grown, longest.toMillis()));
        }
    }

    @Override
    public Reply paint(Commission commission, Progress progress) {
        Tickets tickets = commission.tickets();
        Optional<String> held = tickets.held();
        if (held.isPresent()) {
            return fetched(new Submission.Taken(held.get()), commission, progress);
        }
        if (!commission.model().fields().complete(!commission.prompt().isEmpty())) {
            return new Reply.Ended(
                    new ArtOutcome.Unsupported(
                            "the catalogue names no fields of %s for prompt and photo"
                                    .formatted(commission.model().model())));
        }
        return switch (queue.submit(commission)) {
            case Submission.Ended(ArtOutcome outcome) -> new Reply.Ended(outcome);
            case Submission.Taken taken -> {
                tickets.keep(taken.ticket());
                yield fetched(taken, commission, progress);
            }
        };
    }

    private Reply fetched(Submission.Taken taken, Commission commission, Progress progress) {
        String ticket = taken.ticket();
        Duration patience = commission.model().limits().patience();
        long begin = System.nanoTime();
        for (int looks = 0; ; looks++) {
            switch (queue.look(ticket, commission)) {
                case Sight.Ended(ArtOutcome outcome) -> {
                    return new Reply.Ended(outcome);
                }
                case Sight.Ready(URI picture) -> {
                    return picture(picture, taken, commission);
                }
                case Sight.Waiting(Optional<Duration> asked) -> {
                    long waited = System.nanoTime() - begin;
                    Duration left = patience.minusNanos(waited);
                    if (!left.isPositive()) {
                        queue.cancel(ticket, commission);
                        return Reply.unknown("it was not ready within " + patience);
                    }
                    progress.reached(waited / (waited + HALF_NANOS));
                    rest(commission.tickets(), least(asked.orElse(pace.after(looks)), left));
                }
            }
        }
    }

    private Reply picture(URI link, Submission.Taken taken, Commission commission) {
        Wire.Bounds bounds = Wire.Bounds.of(commission.model().limits());
        HttpRequest request = HttpRequest.newBuilder(link).build();
        String trouble = "";
        for (int fetch = 0; fetch < FETCHES; fetch++) {
            if (fetch > 0) {
                rest(commission.tickets(), pace.after(fetch));
            }
            switch (Wire.send(request, bounds, Progress.IGNORED)) {
                case Exchange.Answered answer when answer.status() == 200 -> {
                    return new Reply.Picture(answer.body(), taken.billedMicros());
                }
                case Exchange.Answered answer when expired(answer.status()) -> {
                    return Reply.unknown("the link of the finished picture has expired");
                }
                case Exchange.Answered answer -> trouble = "status " + answer.status();
                case Exchange.NeverSent(String reason) -> trouble = reason;
                case Exchange.Lost(String reason) -> trouble = reason;
            }
        }
        return Reply.unknown("the finished picture could not be fetched: " + trouble);
    }

    /** Stores of files say of links that expired that they are forbidden, unknown or gone. */
    private static boolean expired(int status) {
        return status == 403 || status == 404 || status == 410;
    }

    /** Whoever stops the program leaves the attempt open: the next worker holds its ticket. */
    private static void rest(Tickets tickets, Duration pause) {
        try {
            tickets.rest(least(pause, LONGEST_REST));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the program was stopped while it waited", stopped);
        }
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
