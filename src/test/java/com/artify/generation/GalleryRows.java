package com.artify.generation;

import com.artify.base.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many generations for a gallery, and filters by one thing. */
final class GalleryRows {
    private GalleryRows() {}

    /** A filter by one thing alone. */
    static GalleryFilter with(String name, Object value) {
        return new GalleryFilter(
                only(name, "status", value),
                only(name, "type", value),
                only(name, "review", value),
                only(name, "style", value),
                only(name, "product", value),
                only(name, "provider", value),
                only(name, "from", value),
                only(name, "until", value),
                only(name, "cost", value),
                only(name, "ordered", value),
                only(name, "text", value));
    }

    @SuppressWarnings("unchecked")
    private static <T> Optional<T> only(String wanted, String name, Object value) {
        return wanted.equals(name) ? Optional.of((T) value) : Optional.empty();
    }

    /** Rows like the generation's, of other ids, costs and times. */
    static void copy(JdbcClient jdbc, JdbcTemplate template, Generation original, int count) {
        List<String> columns =
                jdbc
                        .sql("select * from generations where id = :id")
                        .param("id", original.id().toString())
                        .query()
                        .singleRow()
                        .keySet()
                        .stream()
                        .filter(name ->
                                !List.of("id", "cost_micros", "processing_time_ms").contains(name))
                        .toList();
        String names = String.join(", ", columns);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(
                    new Object[] {
                        Ids.next().toString(), i % 7 * 1000, i % 5, original.id().toString()
                    });
        }
        String sql =
                "insert into generations (id, cost_micros, processing_time_ms, %s) select ?, ?, ?, %s from generations where id = ?"
                        .formatted(names, names);
        template.batchUpdate(sql, rows);
    }
}
