package com.artify.move;

import com.artify.base.ConfigurationProblem;
import com.artify.base.Secrets;
import com.artify.storage.ObjectStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;

/**
 * What {@code ./artify move} runs: no more of the program than the schema, the stores and the keys.
 * {@code ARTIFY_DATA} is the source; the target is where a program with these settings would work.
 */
@ComponentScan(
        basePackages = "com.artify",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "com\\.artify\\.(storage\\.Storage|base\\.Secrets|base\\.Time"
                                        + "|base\\.jdbc\\.Schema)Configuration"))
@ConfigurationPropertiesScan("com.artify.storage")
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
public final class MoveCommand {
    /** Rows or files that are moved before a note is made of them. */
    private static final int PORTION = 200;

    private MoveCommand() {}

    public static void main(String[] args) throws IOException {
        try {
            System.err.println(run(List.of(args), new ConsoleProgress(System.err), PORTION));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    /** What was done, in one sentence. */
    static String run(List<String> settings, Progress progress, int portion) throws IOException {
        try (ConfigurableApplicationContext target =
                target(settings, MoveCommand::requireServices)) {
            Path data = Path.of(target.getEnvironment().getRequiredProperty("artify.data"));
            try (SourceFolder source = SourceFolder.open(data)) {
                Move.Summary moved = move(source, source.id(), target, progress, portion);
                source.forgetMove();
                return moved
                        + " are moved and equal on both sides. Start Artify with the same"
                        + " settings; keep the data folder as a backup.";
            }
        }
    }

    /**
     * Puts what a {@link Snapshot} holds into the empty PostgreSQL and the empty store of files
     * where a program with these settings would work; what was put there, in a sentence.
     * Interrupted, it goes on where it was when it is given a folder of the same {@code id}.
     *
     * @throws Refusal if something is there already, or the folder's keys are not configured
     */
    public static String restore(Path folder, String id, List<String> settings) throws IOException {
        try (ConfigurableApplicationContext target =
                        target(settings, MoveCommand::requirePostgres);
                SourceFolder source = SourceFolder.open(folder)) {
            return move(source, id, target, new ConsoleProgress(System.err), PORTION)
                    + " are there again and equal to the backup's.";
        }
    }

    private static Move.Summary move(
            SourceFolder source,
            String id,
            ConfigurableApplicationContext target,
            Progress progress,
            int portion) {
        requireKey(source, target.getBean(Secrets.class));
        Ends ends =
                Ends.of(
                        source.path(),
                        target.getBean(DataSource.class),
                        target.getBean(ObjectStore.class));
        return new Move(ends, progress, portion).run(id);
    }

    private static ConfigurableApplicationContext target(
            List<String> settings, Consumer<Environment> requirement) {
        return new SpringApplicationBuilder(MoveCommand.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> requirement.accept(context.getEnvironment()))
                .run(settings.toArray(String[]::new));
    }

    private static void requirePostgres(Environment settings) {
        if (!settings.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:")) {
            throw new ConfigurationProblem(
                    "ARTIFY_DATABASE_URL",
                    "ARTIFY_DATABASE_URL must name the PostgreSQL database to move to.");
        }
    }

    private static void requireServices(Environment settings) {
        requirePostgres(settings);
        if (settings.getProperty("artify.s3.bucket", "").isBlank()) {
            throw new ConfigurationProblem(
                    "ARTIFY_S3_BUCKET", "ARTIFY_S3_BUCKET must name the bucket to move to.");
        }
    }

    private static void requireKey(SourceFolder source, Secrets target) {
        if (!target.openWhatWasSealedWith(source.encryptionKey())) {
            throw new Refusal(
                    "ARTIFY_ENCRYPTION_KEYS lacks the key that the data folder's secrets are"
                            + " encrypted with: append the content of its file encryption.key, after"
                            + " a comma.");
        }
    }
}
