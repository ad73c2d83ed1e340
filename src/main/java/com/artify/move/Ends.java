package com.artify.move;

import com.artify.storage.ObjectStore;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where an installation is moved from and to.
 *
 * @param source the embedded database, which is only read
 * @param targetRows the target's database for many rows at a time, within {@code transaction}
 */
record Ends(
        JdbcClient source,
        ObjectStore sourceFiles,
        JdbcTemplate targetRows,
        TransactionOperations transaction,
        ObjectStore targetFiles) {
    private static final int FETCHED = 500;

    static Ends of(Path data, DataSource target, ObjectStore targetFiles) {
        DriverManagerDataSource source =
                new DriverManagerDataSource(
                        "jdbc:sqlite:file:"
                                + data.resolve(SourceFolder.DATABASE)
                                + "?busy_timeout=5000&query_only=true");
        JdbcTemplate rows = new JdbcTemplate(target);
        rows.setFetchSize(FETCHED);
        return new Ends(
                JdbcClient.create(source),
                ObjectStore.inFolder(data.resolve("files")),
                rows,
                new TransactionTemplate(new JdbcTransactionManager(target)),
                targetFiles);
    }

    JdbcClient target() {
        return JdbcClient.create(targetRows);
    }
}
