package com.artify.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code ./artify backup FILE} and {@code ./artify restore FILE [--force]} run. */
public final class BackupCommand {
    private static final Set<String> VERBS = Set.of("backup", "restore");

    private BackupCommand() {}

    public static void main(String[] args) throws IOException, SQLException {
        try {
            System.err.println(run(List.of(args), System.getenv()));
        } catch (Refusal | com.artify.move.Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    /** What was done, in one sentence. */
    static String run(List<String> words, Map<String, String> environment)
            throws IOException, SQLException, Refusal {
        if (words.size() < 2 || !VERBS.contains(words.getFirst())) {
            throw new Refusal("Say backup or restore and a file.");
        }
        boolean backup = words.getFirst().equals("backup");
        boolean force = words.contains("--force");
        Path file = Path.of(words.get(1));
        String database = environment.getOrDefault("ARTIFY_DATABASE_URL", "");
        if (database.isBlank() || database.startsWith("jdbc:sqlite:")) {
            DataFolder data =
                    new DataFolder(
                            Path.of(environment.getOrDefault("ARTIFY_DATA", "./data")).normalize());
            return embedded(backup, file, data, force)
                    + (environment.getOrDefault("ARTIFY_S3_BUCKET", "").isBlank()
                            ? ""
                            : " The bucket is no part of it: copy it by its own tools.");
        }
        FleetArchive fleet = new FleetArchive(file, words.subList(2, words.size()));
        return backup ? fleet.backup() : fleet.restore(force);
    }

    private static String embedded(boolean backup, Path file, DataFolder data, boolean force)
            throws IOException, SQLException, Refusal {
        if (backup) {
            new Backup(data).write(file);
            return "%s holds all of %s.".formatted(file, data.path());
        }
        new Restore(data).read(file, force);
        return "%s holds again what is in %s.".formatted(data.path(), file);
    }
}
