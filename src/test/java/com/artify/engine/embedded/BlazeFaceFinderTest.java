package com.artify.engine.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.FaceFinder;
import com.artify.engine.FaceFinderContract;
import com.artify.engine.TestPictures;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlazeFaceFinderTest extends FaceFinderContract {
    private static final BlazeFaceFinder FINDER = new BlazeFaceFinder(Model::load);

    private static final List<String> STYLES =
            List.of("oil", "watercolour", "comic", "ink", "pencil", "pop-art");

    @Override
    protected FaceFinder finder() {
        return FINDER;
    }

    @Test
    void aPaintedFaceIsStillAFace() {
        for (String style : STYLES) {
            assertThat(FINDER.find(TestPictures.demo("../examples/" + style + ".jpg")))
                    .as(style)
                    .hasValueSatisfying(faces -> assertThat(faces).hasSize(1));
        }
    }

    @Test
    void withoutTheModelsNothingIsSaid() {
        BlazeFaceFinder blind = new BlazeFaceFinder(file -> Model.load("no-such-model.onnx"));

        assertThat(blind.find(TestPictures.scene(20, 20))).isEmpty();
    }
}
