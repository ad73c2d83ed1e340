package com.artify.base.jdbc;

import java.util.Map;

/** A JSON object in a column: TEXT on SQLite, jsonb on PostgreSQL. */
public record JsonDoc(Map<String, Object> values) {
    public static final JsonDoc EMPTY = new JsonDoc(Map.of());
}
