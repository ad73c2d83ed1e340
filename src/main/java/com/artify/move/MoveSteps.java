package com.artify.move;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far a move has come, kept at the target: written in the transactions that move rows, so that
 * an interrupted move goes on right behind the last of them.
 */
final class MoveSteps {
    static final String TABLE = "move_steps";
    private static final String SOURCE = "source";

    private final JdbcClient target;

    MoveSteps(JdbcClient target) {
        this.target = target;
    }

    /** The installation that is being moved here, or empty while none is. */
    Optional<String> source() {
        return reached(SOURCE);
    }

    void begin(String source) {
        reach(SOURCE, source);
    }

    Optional<String> reached(String step) {
        return target.sql("select reached from move_steps where step = ?")
                .param(step)
                .query((row, number) -> row.getString(1))
                .optional();
    }

    void reach(String step, String place) {
        target.sql(
                        "insert into move_steps (step, reached) values (?, ?)"
                                + " on conflict (step) do update set reached = excluded.reached")
                .params(step, place)
                .update();
    }

    /** What was reached by all steps that begin so, in the order of their names. */
    List<String> all(String prefix) {
        return target.sql(
                        "select reached from move_steps where left(step, length(?)) = ?"
                                + " order by step")
                .params(prefix, prefix)
                .query((row, number) -> row.getString(1))
                .list();
    }

    void finish() {
        target.sql("delete from move_steps").update();
    }
}
