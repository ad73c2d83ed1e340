package com.artify.engine.embedded;

import com.artify.engine.Progress;
import java.util.Arrays;

/**
 * The anisotropic Kuwahara filter with polynomial weights (Kyprianidis, Semmo, Kang and Döllner,
 * <i>Anisotropic Kuwahara Filtering with Polynomial Weighting Functions</i>, 2010): around each
 * pixel lies an ellipse along the edge; of its eight sectors the most even ones give the colour.
 */
final class Kuwahara {
    private static final int BANDS = 24;
    private static final int SUMS = 5;
    private static final float VARIANCE_GAIN = 2550;
    private static final float[] WEIGHTS = SectorWeights.table();

    private final int width;
    private final int height;
    private final float[] pixels;
    private final Flow flow;
    private final float radius;
    private final int sharpness;
    private final int step;

    private Kuwahara(Planes picture, Flow flow, float radius, int sharpness) {
        this.width = picture.width();
        this.height = picture.height();
        this.pixels = interleaved(picture);
        this.flow = flow;
        this.radius = Math.max(1.5f, radius);
        this.sharpness = sharpness;
        // Large pictures are sampled as densely as a middling one: cost grows with area only.
        this.step = Math.max(1, Math.round(picture.scale()));
    }

    /**
     * Smooths with ellipses of about {@code radius} pixels.
     *
     * @param sharpness how strictly even sectors are preferred: 4 is soft, 6 is crisp
     */
    static Planes smooth(
            Planes picture, Flow flow, float radius, int sharpness, Progress progress) {
        return new Kuwahara(picture, flow, radius, sharpness).smoothed(progress);
    }

    private Planes smoothed(Progress progress) {
        Planes result = Planes.blank(width, height);
        for (int band = 0; band < BANDS; band++) {
            Plane.eachRow(
                    height * band / BANDS, height * (band + 1) / BANDS, y -> smoothRow(y, result));
            progress.reached((band + 1.0) / BANDS);
        }
        return result;
    }

    private void smoothRow(int y, Planes result) {
        float[] sums = new float[SectorWeights.SECTORS * SUMS];
        for (int x = 0; x < width; x++) {
            Arrays.fill(sums, 0);
            gather(x, y, sums);
            blend(sums, y * width + x, result);
        }
    }

    private void gather(int x, int y, float[] sums) {
        int at = y * width + x;
        float stretch = 1 + flow.anisotropy().values[at];
        float c = flow.cos().values[at];
        float s = flow.sin().values[at];
        float longAxis = radius * stretch;
        float shortAxis = radius / stretch;
        float uPerX = c / longAxis;
        float uPerY = s / longAxis;
        float vPerX = -s / shortAxis;
        float vPerY = c / shortAxis;
        float a = uPerX * uPerX + vPerX * vPerX;
        float b = uPerX * uPerY + vPerX * vPerY;
        float d = uPerY * uPerY + vPerY * vPerY;
        // a·i² + 2·b·i·j + d·j² = 1 is the ellipse.
        int rows = (int) Math.sqrt(a / (a * d - b * b)) / step * step;
        for (int j = -rows; j <= rows; j += step) {
            int row = y + j;
            if (row < 0 || row >= height) {
                continue;
            }
            float root = (float) Math.sqrt(Math.max(0, b * b * j * j - a * (d * j * j - 1)));
            int from = ceilToStep((-b * j - root) / a, x);
            int to = Math.min((int) Math.floor((-b * j + root) / a), width - 1 - x);
            gatherRow(row * width + x, from, to, uPerX, uPerY * j, vPerX, vPerY * j, sums);
        }
    }

    private int ceilToStep(float value, int x) {
        int least = Math.max((int) Math.ceil(value), -x);
        return Math.ceilDiv(least, step) * step;
    }

    private void gatherRow(
            int at,
            int from,
            int to,
            float uPerX,
            float uStart,
            float vPerX,
            float vStart,
            float[] sums) {
        float[] weights = WEIGHTS;
        float reach = SectorWeights.REACH;
        for (int i = from; i <= to; i += step) {
            int column = (int) ((uStart + uPerX * i + 1) * reach + .5f);
            int line = (int) ((vStart + vPerX * i + 1) * reach + .5f);
            int weight = (line * SectorWeights.SIDE + column) * SectorWeights.SECTORS;
            int pixel = (at + i) * 4;
            float red = pixels[pixel];
            float green = pixels[pixel + 1];
            float blue = pixels[pixel + 2];
            float square = pixels[pixel + 3];
            for (int k = 0; k < SectorWeights.SECTORS; k++) {
                float w = weights[weight + k];
                sums[k] += w;
                sums[8 + k] += w * red;
                sums[16 + k] += w * green;
                sums[24 + k] += w * blue;
                sums[32 + k] += w * square;
            }
        }
    }

    private void blend(float[] sums, int at, Planes result) {
        float total = 0;
        float red = 0;
        float green = 0;
        float blue = 0;
        for (int k = 0; k < SectorWeights.SECTORS; k++) {
            if (sums[k] <= 0) {
                continue;
            }
            float each = 1 / sums[k];
            float r = sums[8 + k] * each;
            float g = sums[16 + k] * each;
            float b = sums[24 + k] * each;
            float variance = Math.abs(sums[32 + k] * each - r * r - g * g - b * b);
            float weight = evenness(variance);
            total += weight;
            red += r * weight;
            green += g * weight;
            blue += b * weight;
        }
        result.red().values[at] = red / total;
        result.green().values[at] = green / total;
        result.blue().values[at] = blue / total;
    }

    private float evenness(float variance) {
        float scaled = variance * VARIANCE_GAIN;
        float power = scaled;
        for (int i = 1; i < sharpness; i++) {
            power *= scaled;
        }
        return 1 / (1 + power);
    }

    /** Red, green, blue and the sum of their squares for each pixel. */
    private static float[] interleaved(Planes picture) {
        float[] pixels = new float[picture.width() * picture.height() * 4];
        for (int i = 0; i < pixels.length / 4; i++) {
            float red = picture.red().values[i];
            float green = picture.green().values[i];
            float blue = picture.blue().values[i];
            pixels[i * 4] = red;
            pixels[i * 4 + 1] = green;
            pixels[i * 4 + 2] = blue;
            pixels[i * 4 + 3] = red * red + green * green + blue * blue;
        }
        return pixels;
    }
}
