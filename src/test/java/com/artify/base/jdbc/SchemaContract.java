package com.artify.base.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the changelogs make, held against what the schema promises, on every database. */
@ArtifyTest
abstract class SchemaContract {
    @Autowired private DataSource dataSource;
    @Autowired private JdbcClient jdbc;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;

    @Test
    void everyPromisedTableHasEveryPromisedColumn() throws Exception {
        Map<String, List<String>> promised = promised();
        promised.remove("indexes");
        assertThat(promised).hasSize(13);
        promised.forEach((table, columns) -> assertThat(columns(table)).containsAll(columns));
        assertThat(columns("session")).contains("shop", "state", "access_token");
    }

    @Test
    void everyPromisedIndexIsThere() throws Exception {
        Map<String, List<String>> promised = promised();
        List<String> indexes = promised.remove("indexes");
        Set<String> made = new HashSet<>();
        for (String table : promised.keySet()) {
            made.addAll(indexes(table));
        }

        assertThat(made).containsAll(indexes);
    }

    @Test
    void whatAGenerationRefersToCannotBeDeleted() {
        ReadyShop ready = fixture.ready();
        shopper.previewed(ready);

        for (String table :
                List.of("products", "ai_styles", "style_versions", "uploads", "shops")) {
            String shop = table.equals("shops") ? "id" : "shop_id";
            assertThatThrownBy(() ->
                            jdbc.sql("delete from " + table + " where " + shop + " = :shop")
                                    .param("shop", ready.shop().value())
                                    .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void accessTokensAreUnreadableInTheDatabase() {
        ReadyShop ready = fixture.ready();

        assertThat(
                        jdbc.sql("select access_token from shops where id = :shop")
                                .param("shop", ready.shop().value())
                                .query(String.class)
                                .single())
                .startsWith("v1:")
                .doesNotContain("shpat");
    }

    private Set<String> columns(String table) {
        return names(metaData -> metaData.getColumns(null, null, table, null), "COLUMN_NAME");
    }

    private Set<String> indexes(String table) {
        return names(
                metaData -> metaData.getIndexInfo(null, null, table, false, false), "INDEX_NAME");
    }

    private Set<String> names(Question question, String column) {
        Set<String> names = new HashSet<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet rows = question.ask(connection.getMetaData())) {
            while (rows.next()) {
                names.add(String.valueOf(rows.getString(column)).toLowerCase(Locale.ROOT));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    private static Map<String, List<String>> promised() throws IOException {
        Map<String, List<String>> promised = new LinkedHashMap<>();
        new ClassPathResource("schema/promised.txt")
                .getContentAsString(UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    String[] parts = line.split(": ", 2);
                    promised.put(parts[0], List.of(parts[1].split(" ")));
                });
        return promised;
    }

    @FunctionalInterface
    private interface Question {
        ResultSet ask(DatabaseMetaData metaData) throws SQLException;
    }
}
