package com.artify.imaging;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Reads TrueType outlines, simple and composite (OpenType 1.9, "glyf" table), in font units. */
final class GlyphOutlines {
    private static final int ON_CURVE = 1;
    private static final int REPEAT = 8;

    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean longOffsets;

    GlyphOutlines(ByteBuffer glyf, ByteBuffer loca, boolean longOffsets) {
        this.glyf = glyf;
        this.loca = loca;
        this.longOffsets = longOffsets;
    }

    void append(int glyph, AffineTransform placed, Path2D path) {
        int from = offset(glyph);
        if (from == offset(glyph + 1)) {
            return;
        }
        ByteBuffer data = glyf.duplicate().position(from);
        int contours = data.getShort();
        data.position(from + 10);
        if (contours < 0) {
            appendParts(data, placed, path);
        } else {
            appendContours(data, contours, placed, path);
        }
    }

    private int offset(int glyph) {
        return longOffsets ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
    }

    /** Letters with accents are made of a letter and an accent. */
    private void appendParts(ByteBuffer data, AffineTransform placed, Path2D path) {
        int flags;
        do {
            flags = data.getShort();
            int part = data.getShort() & 0xFFFF;
            boolean words = (flags & 1) != 0;
            double x = words ? data.getShort() : data.get();
            double y = words ? data.getShort() : data.get();
            AffineTransform moved = new AffineTransform(placed);
            moved.translate(x, y);
            moved.concatenate(scale(data, flags));
            append(part, moved, path);
        } while ((flags & 0x20) != 0);
    }

    private static AffineTransform scale(ByteBuffer data, int flags) {
        if ((flags & 0x08) != 0) {
            double both = f2dot14(data);
            return AffineTransform.getScaleInstance(both, both);
        }
        if ((flags & 0x40) != 0) {
            return AffineTransform.getScaleInstance(f2dot14(data), f2dot14(data));
        }
        return (flags & 0x80) != 0
                ? new AffineTransform(
                        f2dot14(data), f2dot14(data), f2dot14(data), f2dot14(data), 0, 0)
                : new AffineTransform();
    }

    private static double f2dot14(ByteBuffer data) {
        return data.getShort() / 16384.0;
    }

    private static void appendContours(
            ByteBuffer data, int contours, AffineTransform placed, Path2D path) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.getShort() & 0xFFFF;
        }
        int hints = data.getShort() & 0xFFFF;
        data.position(data.position() + hints);
        int[] flags = flags(data, ends[contours - 1] + 1);
        int[] xs = coordinates(data, flags, 0x02, 0x10);
        int[] ys = coordinates(data, flags, 0x04, 0x20);
        int first = 0;
        for (int end : ends) {
            Contour contour = new Contour(flags, xs, ys, first, end - first + 1, placed);
            contour.append(path);
            first = end + 1;
        }
    }

    private static int[] flags(ByteBuffer data, int count) {
        int[] flags = new int[count];
        int filled = 0;
        while (filled < count) {
            int flag = data.get();
            int times = (flag & REPEAT) == 0 ? 1 : 1 + (data.get() & 0xFF);
            for (int i = 0; i < times; i++) {
                flags[filled++] = flag;
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer data, int[] flags, int small, int sameOrPositive) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean set = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & small) != 0) {
                int step = data.get() & 0xFF;
                value += set ? step : -step;
            } else if (!set) {
                value += data.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    /** One closed line; between two neighbours off the curve lies one on it, unwritten. */
    private record Contour(
            int[] flags, int[] xs, int[] ys, int first, int count, AffineTransform placed) {
        void append(Path2D path) {
            int start = 0;
            while (start < count - 1 && !onCurve(start)) {
                start++;
            }
            Point2D origin = onCurve(start) ? point(start) : middle(point(start), point(start + 1));
            path.moveTo(origin.getX(), origin.getY());
            for (int i = 1; i <= count; i++) {
                appendPoint(start + i, i == count ? origin : null, path);
            }
            path.closePath();
        }

        private void appendPoint(int index, @Nullable Point2D end, Path2D path) {
            Point2D here = point(index);
            if (onCurve(index)) {
                path.lineTo(here.getX(), here.getY());
                return;
            }
            Point2D next = point(index + 1);
            Point2D to = end != null ? end : onCurve(index + 1) ? next : middle(here, next);
            path.quadTo(here.getX(), here.getY(), to.getX(), to.getY());
        }

        private boolean onCurve(int index) {
            return (flags[first + index % count] & ON_CURVE) != 0;
        }

        private Point2D point(int index) {
            int at = first + index % count;
            return placed.transform(new Point2D.Double(xs[at], ys[at]), null);
        }

        private static Point2D middle(Point2D one, Point2D other) {
            return new Point2D.Double(
                    (one.getX() + other.getX()) / 2, (one.getY() + other.getY()) / 2);
        }
    }
}
