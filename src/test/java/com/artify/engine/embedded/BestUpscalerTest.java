package com.artify.engine.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.OwnUpscaler;
import com.artify.engine.Upscaler;
import com.artify.engine.UpscalerContract;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BestUpscalerTest extends UpscalerContract {
    private final AtomicInteger tries = new AtomicInteger();

    @Override
    protected Upscaler upscaler() {
        return new BestUpscaler(this::missing, new LanczosUpscaler());
    }

    @Test
    void withoutTheModelInterpolationStepsInAndSaysSo() {
        Upscaler upscaler = upscaler();

        assertThat(upscaler.name()).isEqualTo("lanczos");
        assertThat(upscaler.name()).isEqualTo("lanczos");
        assertThat(tries).hasValue(1);
    }

    @Test
    void withTheModelItIsTheNeuralOne() {
        assertThat(new BestUpscaler(RealEsrganUpscaler::load, new LanczosUpscaler()).name())
                .isEqualTo("realesrgan-embedded");
    }

    private OwnUpscaler missing() {
        tries.incrementAndGet();
        Model.load("no-such-model.onnx");
        throw new AssertionError("a missing model was loaded");
    }
}
