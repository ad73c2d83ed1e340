package com.artify.base.jdbc;

import java.util.List;

/** A JSON array of texts in a column. */
public record JsonTexts(List<String> values) {
    public static final JsonTexts EMPTY = new JsonTexts(List.of());
}
