package com.artify.catalog.store;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of imports, one a shop. */
@Repository
class ImportTable {
    private final JdbcClient jdbc;
    private final Database database;

    ImportTable(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    Optional<ImportState> find(ShopDomain shop) {
        return jdbc.sql("select * from catalogue_imports where shop_id = ?")
                .param(shop.value())
                .query((row, number) -> state(row))
                .optional();
    }

    void save(ShopDomain shop, ImportState state) {
        jdbc.sql(
                        """
                        insert into catalogue_imports (shop_id, status, operation_id, next_cursor,
                          expected, taken, problem, started_at, heard_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (shop_id) do update
                        set status = excluded.status, operation_id = excluded.operation_id,
                          next_cursor = excluded.next_cursor, expected = excluded.expected,
                          taken = excluded.taken, problem = excluded.problem,
                          started_at = excluded.started_at, heard_until = excluded.heard_until
                        """)
                .param(shop.value())
                .param(StoredEnums.text(state.status()))
                .param(state.operation())
                .param(state.cursor())
                .param(state.expected())
                .param(state.taken())
                .param(state.problem())
                .param(database.parameter(state.started()))
                .param(database.parameter(state.heardUntil()))
                .update();
    }

    void delete(ShopDomain shop) {
        jdbc.sql("delete from catalogue_imports where shop_id = ?").param(shop.value()).update();
    }

    /** Notes how far changes have been read, unless they were read further before. */
    void heard(ShopDomain shop, Instant until) {
        Object time = database.parameter(until);
        jdbc.sql(
                        """
                        update catalogue_imports set heard_until = ?
                        where shop_id = ? and heard_until < ?
                        """)
                .params(time, shop.value(), time)
                .update();
    }

    private ImportState state(ResultSet row) throws SQLException {
        return new ImportState(
                StoredEnums.read(ImportState.Status.class, row.getString("status")),
                row.getString("operation_id"),
                row.getString("next_cursor"),
                row.getInt("expected"),
                row.getInt("taken"),
                row.getString("problem"),
                database.requiredInstant(row, "started_at"),
                database.requiredInstant(row, "heard_until"));
    }
}
