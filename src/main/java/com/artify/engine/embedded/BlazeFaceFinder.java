package com.artify.engine.embedded;

import com.artify.engine.Face;
import com.artify.engine.FaceFinder;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds faces near and far with both networks of BlazeFace; each face is told once. */
final class BlazeFaceFinder implements FaceFinder {
    private static final Logger log = LoggerFactory.getLogger(BlazeFaceFinder.class);

    /** Two sightings that overlap more are of one face. */
    private static final double SAME_FACE = 0.3;

    private final Function<String, Model> source;
    private @Nullable Optional<Map<BlazeFace, Model>> models;

    /** {@code source} loads a model by its file's name, at the first use. */
    BlazeFaceFinder(Function<String, Model> source) {
        this.source = source;
    }

    @Override
    public Optional<List<Face>> find(BufferedImage picture) {
        return models().map(loaded -> {
            List<Face> seen = new ArrayList<>();
            loaded.forEach((net, model) -> seen.addAll(net.find(model, picture)));
            return once(seen);
        });
    }

    private static List<Face> once(List<Face> seen) {
        seen.sort(Comparator.comparingDouble(Face::certainty).reversed());
        List<Face> faces = new ArrayList<>();
        for (Face face : seen) {
            if (faces.stream().noneMatch(known -> known.overlap(face) > SAME_FACE)) {
                faces.add(face);
            }
        }
        return faces;
    }

    private synchronized Optional<Map<BlazeFace, Model>> models() {
        if (models == null) {
            models = load();
        }
        return models;
    }

    private Optional<Map<BlazeFace, Model>> load() {
        try {
            Map<BlazeFace, Model> loaded = new EnumMap<>(BlazeFace.class);
            for (BlazeFace net : BlazeFace.values()) {
                loaded.put(net, source.apply(net.file()));
            }
            return Optional.of(loaded);
        } catch (ModelUnavailableException e) {
            log.warn("Faces cannot be looked for. {}", e.getMessage());
            return Optional.empty();
        }
    }
}
