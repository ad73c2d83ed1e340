package com.artify.engine.embedded;

import com.artify.engine.SafetyCheck;
import com.artify.engine.SafetyScores;
import java.awt.image.BufferedImage;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A first filter by the MobileNet v2 classifier of nsfwjs, which errs on portraits; where the model
 * cannot be used, it sees nothing.
 */
final class NsfwSafetyCheck implements SafetyCheck {
    static final String MODEL = "nsfw-mobilenetv2.onnx";

    private static final Logger log = LoggerFactory.getLogger(NsfwSafetyCheck.class);
    private static final int SIDE = 224;
    private static final List<String> CLASSES =
            List.of("drawing", "hentai", "neutral", "porn", "sexy");

    private final Supplier<Model> source;
    private @Nullable Optional<Model> model;

    NsfwSafetyCheck(Supplier<Model> source) {
        this.source = source;
    }

    @Override
    public SafetyScores check(BufferedImage photo) {
        return model().map(loaded -> scores(loaded, photo)).orElse(SafetyScores.NONE);
    }

    private static SafetyScores scores(Model model, BufferedImage photo) {
        float[] answer = model.run(input(photo), 3, SIDE, SIDE);
        Map<String, Double> scores = new LinkedHashMap<>();
        for (int i = 0; i < CLASSES.size(); i++) {
            scores.put(CLASSES.get(i), (double) answer[i]);
        }
        return new SafetyScores(scores);
    }

    private static FloatBuffer input(BufferedImage photo) {
        Planes planes = Planes.of(StreamingResize.resized(photo, SIDE, SIDE));
        return Model.buffer(3 * SIDE * SIDE)
                .put(planes.red().values)
                .put(planes.green().values)
                .put(planes.blue().values)
                .rewind();
    }

    private synchronized Optional<Model> model() {
        if (model == null) {
            model = load();
        }
        return model;
    }

    private Optional<Model> load() {
        try {
            return Optional.of(source.get());
        } catch (ModelUnavailableException e) {
            log.warn("Every photo is flagged for staff: none can be checked. {}", e.getMessage());
            return Optional.empty();
        }
    }
}
