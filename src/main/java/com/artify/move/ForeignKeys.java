package com.artify.move;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes the target's foreign keys off while rows go in, since tables refer to each other in
 * circles, and puts them on again, which checks every row: what pg_restore does.
 */
final class ForeignKeys {
    private static final String STEP = "foreign key ";
    private static final String FOREIGN_KEYS =
            "select conname, conrelid::regclass::text, pg_get_constraintdef(oid) from pg_constraint"
                    + " where contype = 'f' and connamespace = current_schema()::regnamespace";

    private final JdbcClient target;
    private final TransactionOperations transaction;
    private final MoveSteps steps;

    ForeignKeys(JdbcClient target, TransactionOperations transaction, MoveSteps steps) {
        this.target = target;
        this.transaction = transaction;
        this.steps = steps;
    }

    /** Notes them down and takes them off, all or none. */
    void takeOff() {
        transaction.executeWithoutResult(status -> found().forEach(this::takeOff));
    }

    void putOn() {
        transaction.executeWithoutResult(status -> steps.all(STEP).forEach(this::execute));
    }

    private List<ForeignKey> found() {
        return target.sql(FOREIGN_KEYS)
                .query((row, number) ->
                        new ForeignKey(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private void takeOff(ForeignKey key) {
        String alter = "alter table %s ".formatted(key.table());
        steps.reach(
                STEP + key.table() + " " + key.name(),
                alter + "add constraint %s %s".formatted(key.name(), key.definition()));
        execute(alter + "drop constraint " + key.name());
    }

    private void execute(String statement) {
        target.sql(statement).update();
    }

    private record ForeignKey(String name, String table, String definition) {}
}
