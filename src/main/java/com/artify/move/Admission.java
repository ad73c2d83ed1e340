package com.artify.move;

import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a move may begin or go on: same schema on both sides, and a target that is free. */
final class Admission {
    private static final String FINGERPRINT = "select fingerprint from schema_fingerprint";

    private final Ends ends;
    private final MoveSteps steps;

    Admission(Ends ends, MoveSteps steps) {
        this.ends = ends;
        this.steps = steps;
    }

    /** Whether all of an installation of this version is where it is to be copied from. */
    static void checkSource(Ends ends) {
        if (!fingerprints(ends.source()).equals(fingerprints(ends.target()))) {
            throw new Refusal(
                    "ARTIFY_DATABASE_URL names a database of another version of Artify: use the"
                            + " command of that version.");
        }
        if (new MoveSteps(ends.target()).source().isPresent()) {
            throw new Refusal(
                    "ARTIFY_DATABASE_URL names a database into which an installation is still being"
                            + " moved.");
        }
    }

    void check(String source, List<Table> tables) {
        if (!fingerprints(ends.source()).equals(fingerprints(ends.target()))) {
            throw new Refusal(
                    "The data folder was written by another version of Artify: start this version"
                            + " on it once, stop it, and move then.");
        }
        steps.source().ifPresentOrElse(unfinished -> same(unfinished, source), () -> empty(tables));
    }

    private static void same(String unfinished, String source) {
        if (!unfinished.equals(source)) {
            throw new Refusal(
                    "The target holds the unfinished move of another installation: finish that, or"
                            + " empty database and bucket.");
        }
    }

    private void empty(List<Table> tables) {
        for (Table table : tables) {
            if (ends.target()
                    .sql("select exists (select 1 from " + table.name() + ")")
                    .query(Boolean.class)
                    .single()) {
                throw new Refusal(
                        "The database is not empty (%s has rows): name an empty one in"
                                        .formatted(table.name())
                                + " ARTIFY_DATABASE_URL.");
            }
        }
        if (!ends.targetFiles().list("", 1).isEmpty()) {
            throw new Refusal("The bucket is not empty: name an empty one in ARTIFY_S3_BUCKET.");
        }
    }

    /** Empty for a database that no program has brought up to date yet. */
    private static List<String> fingerprints(JdbcClient database) {
        try {
            return database.sql(FINGERPRINT).query((row, number) -> row.getString(1)).list();
        } catch (DataAccessException tooOld) {
            return List.of();
        }
    }
}
