package com.artify.engine.catalogue;

import com.artify.engine.catalogue.CatalogueFile.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reads the canvases of a model: a list of sizes, sizes by tier and ratio, or the bounds of free
 * ones.
 */
record CanvasesEntry(Entry model, int largestSide, long largestArea) {
    Canvases read() {
        JsonNode node = model.field("canvases");
        if (node.isArray()) {
            return listed(node);
        }
        Entry entry = model.object("canvases");
        return entry.has("step") ? free(entry) : tiers(entry);
    }

    private Canvases listed(JsonNode list) {
        List<Canvas> canvases = new ArrayList<>();
        for (JsonNode each : list) {
            String pixels = each.asString("");
            canvases.add(canvas(pixels, pixels, ""));
        }
        return some(canvases);
    }

    private Canvases tiers(Entry entry) {
        List<Canvas> canvases = new ArrayList<>();
        for (Map.Entry<String, JsonNode> tier : entry.node().properties()) {
            for (Map.Entry<String, JsonNode> ratio : tier.getValue().properties()) {
                canvases.add(canvas(ratio.getValue().asString(""), tier.getKey(), ratio.getKey()));
            }
        }
        return some(canvases);
    }

    private Canvases free(Entry entry) {
        entry.knows("step", "longest", "leastPixels", "mostPixels", "widest");
        long least = entry.number("leastPixels", 1, largestArea);
        double widest = entry.decimal("widest", 1);
        if (widest < 1) {
            throw entry.problem("needs a number from 1 on as \"widest\"");
        }
        return new Canvases.Free(
                (int) entry.number("step", 1, 512),
                (int) entry.number("longest", 64, largestSide),
                least,
                entry.number("mostPixels", least, largestArea),
                widest);
    }

    private Canvas canvas(String pixels, String tier, String ratio) {
        return Canvas.parse(pixels, tier, ratio)
                .orElseThrow(() ->
                        model.problem(
                                "has \"%s\" among its canvases, which is no size such as 1024x1536"
                                        .formatted(pixels)));
    }

    private Canvases some(List<Canvas> canvases) {
        if (canvases.isEmpty()) {
            throw model.problem("has no canvases");
        }
        return new Canvases.Listed(canvases);
    }
}
