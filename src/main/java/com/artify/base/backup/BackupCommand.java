package com.artify.base.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What {@code ./artify backup FILE} and {@code ./artify restore FILE [--force]} run. */
public final class BackupCommand {
    private BackupCommand() {}

    public static void main(String[] args) throws IOException, SQLException {
        try {
            System.err.println(run(List.of(args), System.getenv()));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    /** What was done, in one sentence. */
    static String run(List<String> words, Map<String, String> environment)
            throws IOException, SQLException, Refusal {
        if (words.size() < 2) {
            throw new Refusal("Say backup or restore and a file.");
        }
        String database = environment.getOrDefault("ARTIFY_DATABASE_URL", "");
        if (!database.isBlank() && !database.startsWith("jdbc:sqlite:")) {
            throw new Refusal(
                    "ARTIFY_DATABASE_URL names a PostgreSQL database, which has its own tools"
                            + " (pg_dump, pg_restore); this command keeps the embedded one.");
        }
        DataFolder data =
                new DataFolder(
                        Path.of(environment.getOrDefault("ARTIFY_DATA", "./data")).normalize());
        Path file = Path.of(words.get(1));
        switch (words.getFirst()) {
            case "backup" -> new Backup(data).write(file);
            case "restore" -> new Restore(data).read(file, words.contains("--force"));
            default -> throw new Refusal("Say backup or restore and a file.");
        }
        return words.getFirst().equals("backup")
                ? "%s holds all of %s.".formatted(file, data.path())
                : "%s holds again what is in %s.".formatted(data.path(), file);
    }
}
