package com.artify.engine.catalogue;

import com.artify.engine.ParameterDescription;
import com.artify.engine.catalogue.CatalogueFile.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.convert.DurationStyle;
import tools.jackson.databind.JsonNode;

/** Reads one model of a catalogue. */
final class ModelEntry {
    private static final int LARGEST_SIDE = 20_000;
    private static final long LARGEST_AREA = 100_000_000;
    private static final long DEAREST = 100_000_000;
    private static final long DEAREST_TOKENS = 10_000_000_000L;
    private static final int LONGEST_PROMPT = 1_000_000;

    private final Entry entry;

    ModelEntry(Entry entry) {
        this.entry = entry;
    }

    CataloguedModel read() {
        entry.knows(
                "model",
                "name",
                "upscale",
                "canvases",
                "parameters",
                "sends",
                "fields",
                "prices",
                "tokens",
                "limits");
        List<ParameterDescription> parameters =
                entry.list("parameters", "key").stream().map(ModelEntry::parameter).toList();
        Map<String, Object> sends = sends();
        return new CataloguedModel(
                entry.text("model"),
                entry.text("name"),
                parameters,
                sends,
                fields(),
                new CanvasesEntry(entry, LARGEST_SIDE, LARGEST_AREA).read(),
                (int) entry.number("upscale", 1, 16),
                prices(),
                tokens(),
                limits());
    }

    private static ParameterDescription parameter(Entry entry) {
        String key = entry.text("key");
        if (entry.has("values")) {
            entry.knows("key", "values");
            List<String> values = new ArrayList<>();
            entry.field("values").forEach(value -> values.add(value.asString("")));
            if (values.isEmpty() || values.contains("")) {
                throw entry.problem("needs texts as \"values\"");
            }
            return new ParameterDescription.Choice(key, values);
        }
        entry.knows("key", "least", "most", "step", "usual");
        double least = entry.decimal("least", Double.NaN);
        double most = entry.decimal("most", Double.NaN);
        double step = entry.decimal("step", Double.NaN);
        double usual = entry.decimal("usual", Double.NaN);
        if (!(least < most && step > 0 && usual >= least && usual <= most)) {
            throw entry.problem(
                    "needs either \"values\", or \"least\", \"most\", \"step\" and a \"usual\""
                            + " between them");
        }
        return new ParameterDescription.Range(key, least, most, step, usual);
    }

    Map<String, Object> sends() {
        Map<String, Object> sends = new LinkedHashMap<>();
        if (entry.has("sends")) {
            for (Map.Entry<String, JsonNode> each : entry.object("sends").node().properties()) {
                sends.put(each.getKey(), simple(each.getKey(), each.getValue()));
            }
        }
        return sends;
    }

    Fields fields() {
        Map<String, String> names = new LinkedHashMap<>();
        if (entry.has("fields")) {
            Entry fields = entry.object("fields");
            fields.knows(Fields.KNOWN);
            for (String known : fields.node().propertyNames()) {
                String name = fields.text(known);
                if (!Fields.NAME.matcher(name).matches()) {
                    throw fields.problem("has \"%s\", which is no field's name".formatted(name));
                }
                names.put(known, name);
            }
        }
        return new Fields(names);
    }

    private Object simple(String key, JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.isIntegralNumber()) {
            return value.asLong();
        }
        if (value.isNumber()) {
            return value.asDouble();
        }
        if (value.isString()) {
            return value.asString();
        }
        throw entry.problem("sends under \"%s\" what is neither text nor number".formatted(key));
    }

    List<PriceRule> prices() {
        List<PriceRule> prices = new ArrayList<>();
        for (Entry price : entry.list("prices", "")) {
            Map<String, String> conditions = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> field : price.node().properties()) {
                if (!field.getKey().startsWith("micros")) {
                    conditions.put(field.getKey(), field.getValue().asString(""));
                }
            }
            long flat = price.has("micros") ? price.number("micros", 0, DEAREST) : 0;
            long each =
                    price.has("microsPerMegapixel")
                            ? price.number("microsPerMegapixel", 0, DEAREST)
                            : 0;
            if (!price.has("micros") && !price.has("microsPerMegapixel")) {
                throw price.problem("needs \"micros\" or \"microsPerMegapixel\"");
            }
            prices.add(new PriceRule(conditions, flat, each));
        }
        if (prices.isEmpty() || !prices.getLast().conditions().isEmpty()) {
            throw entry.problem("needs a last price without conditions, for all that is left");
        }
        return prices;
    }

    /** Thoughts cost what text does, and the photo too, unless told otherwise. */
    private Optional<TokenPrices> tokens() {
        if (!entry.has("tokens")) {
            return Optional.empty();
        }
        Entry tokens = entry.object("tokens");
        tokens.knows("text", "photo", "picture", "thought");
        long text = tokens.number("text", 0, DEAREST_TOKENS);
        return Optional.of(
                new TokenPrices(
                        text,
                        tokens.has("photo") ? tokens.number("photo", 0, DEAREST_TOKENS) : text,
                        tokens.number("picture", 0, DEAREST_TOKENS),
                        tokens.has("thought")
                                ? tokens.number("thought", 0, DEAREST_TOKENS)
                                : text));
    }

    private ModelLimits limits() {
        Entry limits = entry.object("limits");
        limits.knows("promptCharacters", "photoBytes", "answerBytes", "patience");
        return limits(limits, (int) limits.number("promptCharacters", 1, LONGEST_PROMPT));
    }

    static ModelLimits limits(Entry limits, int promptCharacters) {
        return new ModelLimits(
                promptCharacters,
                (int) limits.number("photoBytes", 1, Integer.MAX_VALUE),
                limits.number("answerBytes", 1, Integer.MAX_VALUE),
                patience(limits));
    }

    private static Duration patience(Entry limits) {
        String text = limits.text("patience");
        try {
            Duration patience = DurationStyle.detectAndParse(text);
            if (patience.isPositive() && patience.compareTo(Duration.ofHours(1)) <= 0) {
                return patience;
            }
        } catch (IllegalArgumentException malformed) {
            throw wrong(limits, text);
        }
        throw wrong(limits, text);
    }

    private static RuntimeException wrong(Entry limits, String text) {
        return limits.problem("needs a \"patience\" such as 90s or 3m, not \"%s\"".formatted(text));
    }
}
