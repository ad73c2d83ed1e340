package com.artify.privacy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * The tables that hold a shop's rows, asked of the database itself, so that none can be forgotten
 * when a feature adds one. The evidence of requests is left out.
 */
@Component
class ShopTables {
    private static final Set<String> KEPT = Set.of("privacy_requests", "shops");
    private static final List<String> SHOP_COLUMNS = List.of("shop_id", "shop");

    private final DataSource dataSource;

    ShopTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A table, its column that names the shop, and its columns that refer to its own rows. */
    record Table(String name, String shopColumn, Set<String> ownReferences) {}

    /** Each table before those that it refers to. */
    List<Table> childrenFirst() {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return ordered(connection.getMetaData(), connection.getSchema());
        } catch (SQLException e) {
            throw new IllegalStateException("the tables cannot be listed", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static List<Table> ordered(DatabaseMetaData database, String schema)
            throws SQLException {
        Map<String, Table> left = new LinkedHashMap<>();
        Map<String, Set<String>> parents = new LinkedHashMap<>();
        for (String name : names(database, schema)) {
            String shopColumn = shopColumn(database, schema, name);
            if (!KEPT.contains(name) && !shopColumn.isEmpty()) {
                Set<String> own = new HashSet<>();
                parents.put(name, references(database, schema, name, own));
                left.put(name, new Table(name, shopColumn, own));
            }
        }
        List<Table> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            String next =
                    left.keySet().stream()
                            .filter(name ->
                                    left.keySet().stream()
                                            .noneMatch(child ->
                                                    parents.getOrDefault(child, Set.of())
                                                            .contains(name)))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("tables in a circle"));
            ordered.add(left.remove(next));
        }
        return ordered;
    }

    private static List<String> names(DatabaseMetaData database, String schema)
            throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = database.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (row.next()) {
                names.add(row.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static String shopColumn(DatabaseMetaData database, String schema, String table)
            throws SQLException {
        for (String column : SHOP_COLUMNS) {
            try (ResultSet row = database.getColumns(null, schema, table, column)) {
                if (row.next()) {
                    return column;
                }
            }
        }
        return "";
    }

    private static Set<String> references(
            DatabaseMetaData database, String schema, String table, Set<String> own)
            throws SQLException {
        Set<String> parents = new HashSet<>();
        try (ResultSet row = database.getImportedKeys(null, schema, table)) {
            while (row.next()) {
                if (row.getString("PKTABLE_NAME").equals(table)) {
                    own.add(row.getString("FKCOLUMN_NAME"));
                } else {
                    parents.add(row.getString("PKTABLE_NAME"));
                }
            }
        }
        return parents;
    }
}
