package com.artify.engine.catalogue;

import com.artify.engine.catalogue.CatalogueFile.Entry;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads one upscaler of a catalogue. */
record UpscalerEntry(Entry entry) {
    private static final int LARGEST_FACTOR = 16;
    private static final int LARGEST_SIDE = 20_000;
    private static final long LARGEST_AREA = 100_000_000;

    CataloguedUpscaler read() {
        entry.knows("model", "version", "name", "factors", "sends", "fields", "prices", "limits");
        ModelEntry shared = new ModelEntry(entry);
        Fields fields = shared.fields();
        if (!fields.names().containsKey(Fields.PHOTO)) {
            throw entry.problem("names no field for the photo");
        }
        List<Integer> factors = factors();
        if (factors.size() > 1 && !fields.names().containsKey(Fields.FACTOR)) {
            throw entry.problem("has several factors, but no field to say which");
        }
        Entry limits = entry.object("limits");
        limits.knows(
                "leastSide", "mostSide", "mostPixels", "photoBytes", "answerBytes", "patience");
        return new CataloguedUpscaler(
                entry.text("model"),
                entry.has("version") ? entry.text("version") : "",
                entry.text("name"),
                factors,
                shared.sends(),
                fields,
                shared.prices(),
                art(limits),
                ModelEntry.limits(limits, 1));
    }

    private List<Integer> factors() {
        List<Integer> factors = new ArrayList<>();
        for (JsonNode factor : entry.field("factors")) {
            if (!factor.isIntegralNumber()
                    || factor.asLong() < 1
                    || factor.asLong() > LARGEST_FACTOR) {
                throw entry.problem(
                        "needs whole numbers from 1 to %d as \"factors\""
                                .formatted(LARGEST_FACTOR));
            }
            factors.add(factor.asInt());
        }
        if (factors.isEmpty()) {
            throw entry.problem("has no factors");
        }
        return factors;
    }

    private static CataloguedUpscaler.ArtLimits art(Entry limits) {
        int least = (int) limits.number("leastSide", 1, LARGEST_SIDE);
        return new CataloguedUpscaler.ArtLimits(
                least,
                (int) limits.number("mostSide", least, LARGEST_SIDE),
                limits.number("mostPixels", 1, LARGEST_AREA));
    }
}
