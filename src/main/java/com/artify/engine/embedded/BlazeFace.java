package com.artify.engine.embedded;

import com.artify.engine.Face;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * One network of MediaPipe's face detection (Bazarevsky and others, BlazeFace, 2019): it says of
 * each point of a fixed grid how sure it is that a face is near, and where.
 */
enum BlazeFace {
    /** For faces that fill much of the picture. */
    SHORT_RANGE("blazeface-short.onnx", 128, new Grid(16, 2), new Grid(8, 6)),
    /** For smaller ones. */
    FULL_RANGE("blazeface-full.onnx", 192, new Grid(48, 1));

    private static final double LEAST_CERTAINTY = 0.6;

    /** Centre, size and six landmarks of a face, in pixels of the input. */
    private static final int NUMBERS_A_FACE = 16;

    private final String file;
    private final int side;
    private final List<Grid> grids;

    /** A square grid with several answers a point. */
    private record Grid(int side, int answers) {}

    BlazeFace(String file, int side, Grid... grids) {
        this.file = file;
        this.side = side;
        this.grids = List.of(grids);
    }

    String file() {
        return file;
    }

    /** All faces that the network sees, many of them several times over. */
    List<Face> find(Model model, BufferedImage picture) {
        Frame frame = Frame.around(picture, side);
        List<float[]> answer = model.runAll(frame.input(picture), 3, side, side);
        return read(answer.get(0), answer.get(1), frame);
    }

    private List<Face> read(float[] places, float[] logits, Frame frame) {
        List<Face> faces = new ArrayList<>();
        int at = 0;
        for (Grid grid : grids) {
            for (int point = 0; point < grid.side * grid.side; point++) {
                double x = (point % grid.side + 0.5) / grid.side;
                double y = (point / grid.side + 0.5) / grid.side;
                for (int i = 0; i < grid.answers; i++, at++) {
                    double certainty = 1 / (1 + Math.exp(-logits[at]));
                    if (certainty >= LEAST_CERTAINTY) {
                        faces.add(frame.face(places, at * NUMBERS_A_FACE, x, y, certainty));
                    }
                }
            }
        }
        return faces;
    }

    /** The picture in the middle of the network's square, its margins black. */
    private record Frame(int side, int width, int height) {
        static Frame around(BufferedImage picture, int side) {
            double scale = (double) side / Math.max(picture.getWidth(), picture.getHeight());
            return new Frame(
                    side,
                    Math.max(1, (int) Math.round(picture.getWidth() * scale)),
                    Math.max(1, (int) Math.round(picture.getHeight() * scale)));
        }

        /** RGB from −1 to 1. */
        FloatBuffer input(BufferedImage picture) {
            BufferedImage square = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = square.createGraphics();
            graphics.drawImage(
                    StreamingResize.resized(picture, width, height),
                    (side - width) / 2,
                    (side - height) / 2,
                    null);
            graphics.dispose();
            Planes planes = Planes.of(square);
            FloatBuffer input = Model.buffer(3 * side * side);
            for (Plane plane : List.of(planes.red(), planes.green(), planes.blue())) {
                for (float value : plane.values) {
                    input.put(2 * value - 1);
                }
            }
            return input.rewind();
        }

        Face face(float[] places, int at, double x, double y, double certainty) {
            double wide = places[at + 2];
            double high = places[at + 3];
            double left = x * side + places[at] - wide / 2 - (side - width) / 2;
            double top = y * side + places[at + 1] - high / 2 - (side - height) / 2;
            return new Face(left / width, top / height, wide / width, high / height, certainty);
        }
    }
}
