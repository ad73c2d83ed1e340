package com.artify.base.jdbc;

import java.sql.JDBCType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.util.PGobject;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How documents and lists of texts become JSON columns. */
final class JsonConverters {
    static final List<Object> ALL =
            List.of(
                    new DocToJson(),
                    new TextToDoc(),
                    new PgToDoc(),
                    new TextsToJson(),
                    new TextToTexts(),
                    new PgToTexts());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonConverters() {}

    @WritingConverter
    static final class DocToJson implements Converter<JsonDoc, JdbcValue> {
        @Override
        public JdbcValue convert(JsonDoc doc) {
            return JdbcValue.of(JSON.writeValueAsString(doc.values()), JDBCType.OTHER);
        }
    }

    @ReadingConverter
    static final class TextToDoc implements Converter<String, JsonDoc> {
        private static final TypeReference<LinkedHashMap<String, Object>> MAP =
                new TypeReference<>() {};

        @Override
        public JsonDoc convert(String json) {
            Map<String, Object> values = JSON.readValue(json, MAP);
            return new JsonDoc(values);
        }
    }

    @ReadingConverter
    static final class PgToDoc implements Converter<PGobject, JsonDoc> {
        @Override
        public JsonDoc convert(PGobject stored) {
            String json = stored.getValue();
            return json == null ? JsonDoc.EMPTY : new TextToDoc().convert(json);
        }
    }

    @WritingConverter
    static final class TextsToJson implements Converter<JsonTexts, JdbcValue> {
        @Override
        public JdbcValue convert(JsonTexts texts) {
            return JdbcValue.of(JSON.writeValueAsString(texts.values()), JDBCType.OTHER);
        }
    }

    @ReadingConverter
    static final class TextToTexts implements Converter<String, JsonTexts> {
        private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

        @Override
        public JsonTexts convert(String json) {
            return new JsonTexts(JSON.readValue(json, LIST));
        }
    }

    @ReadingConverter
    static final class PgToTexts implements Converter<PGobject, JsonTexts> {
        @Override
        public JsonTexts convert(PGobject stored) {
            String json = stored.getValue();
            return json == null ? JsonTexts.EMPTY : new TextToTexts().convert(json);
        }
    }
}
