package com.artify.imaging;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The header and tags of an ICC profile (ICC.1, version 2 or 4). */
final class IccProfile {
    private static final int MOST_TAGS = 200;

    private final String colourSpace;
    private final Map<String, ByteView> tags;

    private IccProfile(String colourSpace, Map<String, ByteView> tags) {
        this.colourSpace = colourSpace;
        this.tags = tags;
    }

    /** Empty where the bytes are not a profile. */
    static Optional<IccProfile> parse(byte[] bytes) {
        ByteView file = ByteView.of(bytes);
        if (!file.has(36, "acsp")) {
            return Optional.empty();
        }
        try {
            Map<String, ByteView> tags = new HashMap<>();
            long count = Math.min(MOST_TAGS, file.u32(128));
            for (int i = 0; i < count; i++) {
                long entry = 132 + 12L * i;
                ByteView data = file.slice(file.u32(entry + 4), file.u32(entry + 8));
                tags.put(file.slice(entry, 4).text(), data);
            }
            return Optional.of(new IccProfile(file.slice(16, 4).text(), tags));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** {@code "RGB "}, {@code "GRAY"}, {@code "CMYK"} and others. */
    String colourSpace() {
        return colourSpace;
    }

    boolean has(String tag) {
        return tags.containsKey(tag);
    }

    /** What a curve tag says, as linear light of each 8-bit value. */
    Optional<float[]> curve(String tag) {
        return Optional.ofNullable(tags.get(tag)).flatMap(ToneCurve::parse);
    }

    /** A colour as X, Y, Z relative to the D50 white. */
    Optional<double[]> xyz(String tag) {
        ByteView data = tags.get(tag);
        if (data == null) {
            return Optional.empty();
        }
        try {
            double[] xyz = new double[3];
            for (int i = 0; i < 3; i++) {
                xyz[i] = data.i32(8 + 4L * i) / 65536.0;
            }
            return Optional.of(xyz);
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
