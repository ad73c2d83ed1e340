package com.artify.move;

import com.artify.base.Secrets;
import com.artify.storage.ObjectStore;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A whole installation on PostgreSQL as the data folder that it would have on one machine, also
 * while its programs are at work: the rows of one moment, and after them the files, which are
 * written before any row speaks of them.
 */
public final class Snapshot {
    private final Ends ends;
    private final Path folder;
    private final Progress progress;

    private Snapshot(Ends ends, Path folder, Progress progress) {
        this.ends = ends;
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Fills an empty folder from where a program with these settings (and the environment's) works,
     * and says on the console how far it is; what was copied, in a sentence.
     *
     * @throws Refusal if the database is not one of this version, or not wholly there
     */
    public static String write(Path folder, List<String> settings) {
        return write(folder, settings, new ConsoleProgress(System.err));
    }

    static String write(Path folder, List<String> settings, Progress progress) {
        EmptyInstallation.in(folder);
        try (ConfigurableApplicationContext there = RunningInstallation.reach(settings)) {
            DataSource database = there.getBean(DataSource.class);
            ObjectStore files = there.getBean(ObjectStore.class);
            Snapshot snapshot = new Snapshot(Ends.of(folder, database, files), folder, progress);
            long rows = snapshot.rows(database);
            int copied =
                    new FileCopy(files, ObjectStore.inFolder(folder.resolve("files")), progress)
                            .copy();
            there.getBean(Secrets.class).writeKeys(folder.resolve(SourceFolder.KEY));
            return "%,d rows and %,d files".formatted(rows, copied);
        }
    }

    /** Reads at one moment, however long it takes, and holds nobody up. */
    private long rows(DataSource database) {
        TransactionTemplate moment = new TransactionTemplate(new JdbcTransactionManager(database));
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
        Long copied = moment.execute(status -> copyRows());
        return copied == null ? 0 : copied;
    }

    private long copyRows() {
        Admission.checkSource(ends);
        List<Table> tables = Tables.of(ends.target());
        try (RowCopy rows =
                new RowCopy(folder.resolve(SourceFolder.DATABASE), ends.targetRows(), progress)) {
            tables.forEach(rows::copy);
        }
        return new Comparison(ends, progress).compare(tables);
    }
}
