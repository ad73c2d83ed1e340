package com.artify.engine.embedded;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A neural network from the class path, run by ONNX Runtime on the processor with little memory: no
 * arena, no memory pattern, two threads. Thread-safe.
 */
final class Model {
    private static final int THREADS = 2;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String input;

    private Model(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
        this.input = session.getInputNames().iterator().next();
    }

    /**
     * Reads the network of that file name in {@code /models}.
     *
     * @throws ModelUnavailableException if the file or the native runtime is missing or unfit
     */
    static Model load(String file) {
        Telemetry.switchOff();
        byte[] bytes = read("/models/" + file);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(THREADS);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            // Waiting threads sleep: the processor belongs to shoppers too.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new Model(environment, environment.createSession(bytes, options));
        } catch (OrtException | LinkageError | RuntimeException e) {
            throw new ModelUnavailableException("The model " + file + " cannot be used: " + e, e);
        }
    }

    /** A buffer for {@link #run}; filled and rewound by the caller. */
    static FloatBuffer buffer(int floats) {
        return ByteBuffer.allocateDirect(floats * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    /** Runs the network on one picture, channel by channel, each row by row. */
    float[] run(FloatBuffer picture, int channels, int width, int height) {
        return runAll(picture, channels, width, height).getFirst();
    }

    /** The same for a network with several answers, in its own order. */
    List<float[]> runAll(FloatBuffer picture, int channels, int width, int height) {
        long[] shape = {1, channels, height, width};
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, picture, shape);
                OrtSession.Result result = session.run(Map.of(input, tensor))) {
            List<float[]> answers = new ArrayList<>();
            for (Map.Entry<String, OnnxValue> output : result) {
                answers.add(floats((OnnxTensor) output.getValue()));
            }
            return answers;
        } catch (OrtException e) {
            throw new IllegalStateException("The model failed", e);
        }
    }

    private static float[] floats(OnnxTensor tensor) {
        FloatBuffer values = tensor.getFloatBuffer();
        float[] floats = new float[values.remaining()];
        values.get(floats);
        return floats;
    }

    private static byte[] read(String resource) {
        try (InputStream stream = Model.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new ModelUnavailableException("There is no " + resource, null);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new ModelUnavailableException(resource + " cannot be read", e);
        }
    }
}
