package com.artify.engine.embedded;

/** For each target pixel of an axis the source pixels that it is made of, with weights of sum 1. */
record LanczosWeights(int[] firsts, float[][] weights) {
    private static final double LOBES = 3;

    static LanczosWeights of(int source, int target) {
        int[] firsts = new int[target];
        float[][] weights = new float[target][];
        double step = (double) source / target;
        double widening = Math.max(1, step);
        for (int i = 0; i < target; i++) {
            double centre = (i + .5) * step - .5;
            int from = Math.max(0, (int) Math.ceil(centre - LOBES * widening));
            int to = Math.min(source - 1, (int) Math.floor(centre + LOBES * widening));
            firsts[i] = from;
            weights[i] = normalised(from, to, centre, widening);
        }
        return new LanczosWeights(firsts, weights);
    }

    int size() {
        return firsts.length;
    }

    int first(int target) {
        return firsts[target];
    }

    int count(int target) {
        return weights[target].length;
    }

    float weight(int target, int index) {
        return weights[target][index];
    }

    int widest() {
        int widest = 0;
        for (float[] each : weights) {
            widest = Math.max(widest, each.length);
        }
        return widest;
    }

    private static float[] normalised(int from, int to, double centre, double widening) {
        float[] weights = new float[to - from + 1];
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) kernel((from + i - centre) / widening);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double kernel(double x) {
        if (Math.abs(x) < 1e-9) {
            return 1;
        }
        double angle = Math.PI * x;
        return LOBES * Math.sin(angle) * Math.sin(angle / LOBES) / (angle * angle);
    }
}
