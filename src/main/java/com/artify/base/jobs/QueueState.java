package com.artify.base.jobs;

import com.artify.base.jdbc.AcrossShops;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is due and waits for a worker, of all shops and on all machines. Thread-safe. */
@Component
@AcrossShops("workers serve all shops")
class QueueState {
    private static final String DUE =
            Arrays.stream(Lane.values())
                    .map(lane ->
                            """
                            select task_name, count(*) as depth, min(execution_time) as oldest
                            from %s where picked = :picked and execution_time <= :now
                            group by task_name\
                            """
                                    .formatted(lane.table()))
                    .collect(Collectors.joining(" union all "));

    private final JdbcClient jdbc;
    private final Clock clock;

    QueueState(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By the job's name; a job of which nothing waits is not in it. */
    Map<String, Waiting> now() {
        Instant now = clock.instant();
        return jdbc
                .sql(DUE)
                .param("picked", false)
                .param("now", Timestamp.from(now))
                .query((row, number) -> waiting(row, now))
                .list()
                .stream()
                .collect(Collectors.toMap(Waiting::job, Function.identity()));
    }

    private static Waiting waiting(ResultSet row, Instant now) throws SQLException {
        Duration age = Duration.between(row.getTimestamp("oldest").toInstant(), now);
        return new Waiting(row.getString("task_name"), row.getLong("depth"), age);
    }

    /** How many of a job wait, and for how long the one has that is due longest. */
    record Waiting(String job, long depth, Duration oldest) {}
}
