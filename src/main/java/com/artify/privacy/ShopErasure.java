package com.artify.privacy;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes everything of a shop that has left: its files, then its rows, in small transactions, so
 * that others can write meanwhile and a run that breaks off is taken up where it was.
 */
@Component
class ShopErasure {
    private static final Logger log = LoggerFactory.getLogger(ShopErasure.class);
    private static final int FILES_AT_ONCE = 500;
    private static final int ROWS_AT_ONCE = 500;

    private final ObjectStore store;
    private final ShopTables tables;
    private final JdbcClient jdbc;
    private final String rowId;

    ShopErasure(ObjectStore store, ShopTables tables, JdbcClient jdbc, Database database) {
        this.store = store;
        this.tables = tables;
        this.jdbc = jdbc;
        this.rowId = database == Database.SQLITE ? "rowid" : "ctid";
    }

    /** Call it outside of a transaction, for a shop where no work is done. */
    Evidence erase(ShopDomain shop) {
        int files = files(shop);
        int orders = count(shop, "orders");
        int photos = count(shop, "uploads");
        int generations = count(shop, "generations");
        int rows = 0;
        int gone;
        do {
            // Work that ended meanwhile may have left a trace in a table that was empty already.
            gone = rows(shop);
            rows += gone;
        } while (gone > 0);
        rows += jdbc.sql("delete from shops where id = ?").param(shop.value()).update();
        files += files(shop);
        log.info("{} was forgotten: {} files, {} rows", shop, files, rows);
        return new Evidence(orders, photos, generations, files, rows);
    }

    private int rows(ShopDomain shop) {
        int rows = 0;
        for (ShopTables.Table table : tables.childrenFirst()) {
            table.ownReferences().forEach(column -> release(shop, table, column));
            rows += rows(shop, table);
        }
        return rows;
    }

    private int files(ShopDomain shop) {
        String folder = "shops/" + shop.name() + "/";
        int deleted = 0;
        List<ObjectKey> next = store.list(folder, FILES_AT_ONCE);
        while (!next.isEmpty()) {
            next.forEach(store::delete);
            deleted += next.size();
            next = store.list(folder, FILES_AT_ONCE);
        }
        return deleted;
    }

    private int count(ShopDomain shop, String table) {
        return jdbc.sql("select count(*) from " + table + " where shop_id = ?")
                .param(shop.value())
                .query(Integer.class)
                .single();
    }

    /** Rows that refer to others of their own table would keep each other from going. */
    private void release(ShopDomain shop, ShopTables.Table table, String column) {
        String released =
                "update %s set %s = null where %s in (%s and %s is not null limit %d)"
                        .formatted(table.name(), column, rowId, of(table), column, ROWS_AT_ONCE);
        while (jdbc.sql(released).param(shop.value()).update() > 0) {
            // Until none is left.
        }
    }

    private int rows(ShopDomain shop, ShopTables.Table table) {
        String deletion =
                "delete from %s where %s in (%s limit %d)"
                        .formatted(table.name(), rowId, of(table), ROWS_AT_ONCE);
        int all = 0;
        int deleted;
        do {
            deleted = jdbc.sql(deletion).param(shop.value()).update();
            all += deleted;
        } while (deleted > 0);
        return all;
    }

    private String of(ShopTables.Table table) {
        return "select %s from %s where %s = ?".formatted(rowId, table.name(), table.shopColumn());
    }
}
