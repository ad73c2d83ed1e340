package com.artify.engine.catalogue;

import com.artify.base.ConfigurationProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a catalogue; what is wrong is named by its entry. */
final class CatalogueFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Entry root;

    CatalogueFile(byte[] content) {
        try {
            JsonNode read = JSON.readTree(content);
            root = new Entry("the file", read);
        } catch (JacksonException malformed) {
            throw new ConfigurationProblem(
                    ModelCatalogue.SETTING,
                    "The file of " + ModelCatalogue.SETTING + " cannot be read as JSON.");
        }
    }

    List<CataloguedProvider> providers() {
        root.knows("providers");
        List<CataloguedProvider> providers = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entry entry : root.list("providers", "provider")) {
            CataloguedProvider provider = provider(entry);
            if (!names.add(provider.provider())) {
                throw entry.problem("is there twice");
            }
            providers.add(provider);
        }
        return List.copyOf(providers);
    }

    private static CataloguedProvider provider(Entry entry) {
        entry.knows("provider", "name", "models", "upscalers");
        List<CataloguedUpscaler> upscalers =
                entry.has("upscalers")
                        ? each(entry, "upscalers", each -> new UpscalerEntry(each).read())
                        : List.of();
        List<CataloguedModel> models =
                entry.has("models") || upscalers.isEmpty()
                        ? each(entry, "models", each -> new ModelEntry(each).read())
                        : List.of();
        if (models.isEmpty() && upscalers.isEmpty()) {
            throw entry.problem("has no models");
        }
        return new CataloguedProvider(
                entry.text("provider"), entry.text("name"), models, upscalers);
    }

    private static <T> List<T> each(Entry entry, String field, Function<Entry, T> reader) {
        List<T> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entry model : entry.list(field, "model")) {
            if (!names.add(model.text("model"))) {
                throw model.problem("is there twice");
            }
            read.add(reader.apply(model));
        }
        return read;
    }

    /** A JSON object and the name under which problems with it are told. */
    record Entry(String path, JsonNode node) {
        Entry {
            if (!node.isObject()) {
                throw problem(path, "must be an object");
            }
        }

        /** Complains of a field that nobody reads: it may be a misspelt one. */
        void knows(String... fields) {
            Set<String> known = Set.of(fields);
            node.propertyNames().stream()
                    .filter(name -> !known.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw problem("has a field \"%s\", which means nothing".formatted(name));
                    });
        }

        boolean has(String field) {
            return node.has(field);
        }

        JsonNode field(String field) {
            return node.path(field);
        }

        String text(String field) {
            String text = node.path(field).asString("").strip();
            if (text.isEmpty() || text.length() > 200) {
                throw problem("needs a text as \"%s\"".formatted(field));
            }
            return text;
        }

        long number(String field, long least, long most) {
            JsonNode value = node.path(field);
            if (!value.isIntegralNumber() || value.asLong() < least || value.asLong() > most) {
                throw problem(
                        "needs a whole number from %d to %d as \"%s\""
                                .formatted(least, most, field));
            }
            return value.asLong();
        }

        double decimal(String field, double otherwise) {
            JsonNode value = node.path(field);
            if (value.isMissingNode()) {
                return otherwise;
            }
            if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
                throw problem("needs a number as \"%s\"".formatted(field));
            }
            return value.asDouble();
        }

        Entry object(String field) {
            return new Entry(path + ", " + field, node.path(field));
        }

        /** The objects of a list, each named by one of its fields or else by its place. */
        List<Entry> list(String field, String naming) {
            JsonNode list = node.path(field);
            if (!list.isArray()) {
                throw problem("needs a list as \"%s\"".formatted(field));
            }
            List<Entry> entries = new ArrayList<>();
            for (JsonNode each : list) {
                String name =
                        Optional.of(each.path(naming).asString(""))
                                .filter(given -> !given.isBlank())
                                .orElse("number " + (entries.size() + 1));
                String kind = naming.isEmpty() ? field : naming;
                String where = kind + " \"" + name + "\"";
                entries.add(new Entry(outermost() ? where : path + ", " + where, each));
            }
            return entries;
        }

        ConfigurationProblem problem(String what) {
            return problem(path, what);
        }

        private boolean outermost() {
            return path.equals("the file");
        }

        private static ConfigurationProblem problem(String path, String what) {
            String setting = ModelCatalogue.SETTING;
            return new ConfigurationProblem(
                    setting, "In the file of %s, %s %s.".formatted(setting, path, what));
        }
    }
}
