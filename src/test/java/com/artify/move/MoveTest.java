package com.artify.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.artify.base.ConfigurationProblem;
import com.artify.testing.ArtifyTest;
import com.artify.testing.HeldFolder;
import com.artify.testing.OnSqlite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The data folder of a small shop goes to a real PostgreSQL and a bucket. */
@ArtifyTest
@OnSqlite
class MoveTest extends StoppedShopContract {
    private static final int FEW = 2;

    @Test
    void allRowsAndFilesArriveAndNumbersGoOnAndThereIsNoSecondMove() throws IOException {
        String told = move(new Heard());

        assertThat(told).contains(files().size() + " files");
        assertEverythingArrived();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> move(new Heard()))
                .withMessageContaining("database is not empty");
    }

    @Test
    void aMoveThatIsInterruptedGoesOnWhereItWas() throws IOException {
        Heard heard = new Heard();
        heard.stopAfterFiles = FEW;
        assertThatIllegalStateException().isThrownBy(() -> move(heard));
        assertThat(bucket.keys()).hasSize(FEW);
        heard.stopAfterFiles = Integer.MAX_VALUE;
        heard.stopAfterGenerations = FEW;
        assertThatIllegalStateException().isThrownBy(() -> move(heard));
        assertThat(count("generations")).isEqualTo(FEW);
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> new UnfinishedMove(target));

        heard.stopAfterGenerations = Long.MAX_VALUE;
        move(heard);

        assertEverythingArrived();
        assertThat(heard.portionsOfFiles).isEqualTo((files().size() + FEW - 1) / FEW);
        assertThat(heard.portionsOfGenerations).isEqualTo((count("generations") + FEW - 1) / FEW);
    }

    @Test
    void whatChangedSinceAnInterruptedMoveBeganIsFound() throws IOException {
        Heard heard = new Heard();
        heard.stopAfterGenerations = FEW;
        assertThatIllegalStateException().isThrownBy(() -> move(heard));
        source.sql("update generations set progress = 0.25").update();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> move(new Heard()))
                .withMessageStartingWith("generations is not the same");
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> new UnfinishedMove(target));
    }

    @Test
    void aTargetThatIsInUseOrAnothersIsLeftAlone() throws IOException {
        Heard heard = new Heard();
        heard.stopAfterFiles = FEW;
        assertThatIllegalStateException().isThrownBy(() -> move(heard));
        Path stranger = copyOfRunning();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> MoveCommand.run(installation(stranger), heard, FEW))
                .withMessageContaining("another installation");

        new MoveSteps(target).finish();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> move(heard))
                .withMessageContaining("bucket is not empty");

        target.sql("insert into schema_fingerprint (fingerprint) values ('later')").update();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> move(heard))
                .withMessageContaining("another version");
    }

    @Test
    void aSourceThatAProgramUsesOrWhoseKeyIsNotGivenIsNotTouched() throws IOException {
        try (HeldFolder program = new HeldFolder(data)) {
            assertThat(program).isNotNull();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> move(new Heard()))
                    .withMessageStartingWith("Artify is running on");
        }
        String other = "--artify.encryption-keys=other:" + "B".repeat(43) + "=";
        List<String> settings =
                Stream.concat(installation(data).stream(), Stream.of(other)).toList();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> MoveCommand.run(settings, new Heard(), FEW))
                .withMessageContaining("ARTIFY_ENCRYPTION_KEYS");

        assertThat(count("shops")).isZero();
        assertThat(bucket.keys()).isEmpty();
    }

    @Test
    void thereMustBeABucketAndAPostgresql() {
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(
                        () -> MoveCommand.run(installation(data).subList(0, 4), new Heard(), FEW))
                .withMessageStartingWith("ARTIFY_S3_BUCKET");
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(
                        () -> MoveCommand.run(installation(data).subList(0, 1), new Heard(), FEW))
                .withMessageStartingWith("ARTIFY_DATABASE_URL");
    }

    private List<String> installation(Path folder) {
        return settings(folder, address, bucket);
    }

    private String move(Progress progress) throws IOException {
        return MoveCommand.run(installation(data), progress, FEW);
    }

    private void assertEverythingArrived() throws IOException {
        List<String> tables = Tables.of(target).stream().map(Table::name).toList();
        assertThat(tables)
                .contains("shops", "generations", "scheduled_tasks")
                .hasSizeGreaterThan(40);
        assertThat(new BothSides(source, target).equalRows(tables)).isGreaterThan(20);
        assertFilesAreIn(bucket);
        assertThat(foreignKeys()).isGreaterThan(50);
        assertThat(
                        target.sql("select nextval(pg_get_serial_sequence('products', 'id'))")
                                .query(Long.class)
                                .single())
                .isGreaterThan(
                        target.sql("select max(id) from products").query(Long.class).single());
        new UnfinishedMove(target);
        assertThat(data.resolve("move.id")).doesNotExist();
    }

    private long foreignKeys() {
        return target.sql("select count(*) from pg_constraint where contype = 'f'")
                .query(Long.class)
                .single();
    }

    private long count(String table) {
        return target.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Stops a move where a test wants it to. */
    private static final class Heard implements Progress {
        private long stopAfterFiles = Long.MAX_VALUE;
        private long stopAfterGenerations = Long.MAX_VALUE;
        private int portionsOfFiles;
        private int portionsOfGenerations;

        @Override
        public void rows(String table, long moved, long all) {
            if (table.equals("generations")) {
                portionsOfGenerations++;
                stop(moved >= stopAfterGenerations);
            }
        }

        @Override
        public void files(long moved, long all) {
            portionsOfFiles++;
            stop(moved >= stopAfterFiles);
        }

        @Override
        public void compared(String table, TableDigest digest) {
            assertThat(digest.start()).hasSize(12);
        }

        private static void stop(boolean now) {
            if (now) {
                throw new IllegalStateException("interrupted");
            }
        }
    }
}
