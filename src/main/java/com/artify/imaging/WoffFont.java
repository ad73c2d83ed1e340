package com.artify.imaging;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Outlines of a font in a WOFF 1.0 file with TrueType glyphs (W3C WOFF; OpenType 1.9, "cmap" format
 * 4). Java's own fonts need a font library of the system, which containers lack. Only for fonts
 * that we embed: nothing is checked.
 */
final class WoffFont {
    private static final int DIRECTORY = 44;
    private static final int ENTRY = 20;

    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final int segments;
    private final int cmapAt;

    private WoffFont(ByteBuffer file) throws DataFormatException {
        int count = file.getShort(12);
        for (int i = 0; i < count; i++) {
            int entry = DIRECTORY + ENTRY * i;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            tables.put(new String(tag, StandardCharsets.US_ASCII), table(file, entry));
        }
        unitsPerEm = u16(in("head"), 18);
        cmapAt = findUnicodeMap();
        segments = u16(in("cmap"), cmapAt + 6) / 2;
    }

    /** A font among this program's resources. */
    static WoffFont load(String resource) {
        try (InputStream file = WoffFont.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("Missing font " + resource);
            }
            return new WoffFont(ByteBuffer.wrap(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (DataFormatException broken) {
            throw new IllegalStateException("Broken font " + resource, broken);
        }
    }

    boolean has(int character) {
        return glyph(character) != 0;
    }

    /** How far the next character moves on, in ems. */
    double advance(int character) {
        int metrics = u16(in("hhea"), 34);
        int glyph = Math.min(glyph(character), metrics - 1);
        return (double) u16(in("hmtx"), 4 * glyph) / unitsPerEm;
    }

    /** The character's outline in ems: the baseline is y = 0, upwards is negative. */
    Path2D outline(int character) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        GlyphOutlines outlines =
                new GlyphOutlines(in("glyf"), in("loca"), in("head").getShort(50) != 0);
        outlines.append(glyph(character), new AffineTransform(), path);
        double scale = 1.0 / unitsPerEm;
        path.transform(AffineTransform.getScaleInstance(scale, -scale));
        return path;
    }

    private static ByteBuffer table(ByteBuffer file, int entry) throws DataFormatException {
        int at = file.getInt(entry + 4);
        int packed = file.getInt(entry + 8);
        int length = file.getInt(entry + 12);
        byte[] data = new byte[length];
        if (packed == length) {
            file.get(at, data);
        } else {
            Inflater inflater = new Inflater();
            inflater.setInput(file.array(), at, packed);
            inflater.inflate(data);
            inflater.end();
        }
        return ByteBuffer.wrap(data);
    }

    private int findUnicodeMap() {
        ByteBuffer cmap = in("cmap");
        int count = u16(cmap, 2);
        for (int i = 0; i < count; i++) {
            int at = cmap.getInt(8 + 8 * i);
            if (u16(cmap, at) == 4) {
                return at;
            }
        }
        throw new IllegalStateException("A font without a Unicode map of format 4");
    }

    private int glyph(int character) {
        ByteBuffer cmap = in("cmap");
        int ends = cmapAt + 14;
        int starts = ends + 2 * segments + 2;
        for (int i = 0; i < segments; i++) {
            int start = u16(cmap, starts + 2 * i);
            if (character <= u16(cmap, ends + 2 * i)) {
                return character < start ? 0 : glyph(character, start, starts + 2 * i);
            }
        }
        return 0;
    }

    private int glyph(int character, int start, int startAt) {
        ByteBuffer cmap = in("cmap");
        int delta = u16(cmap, startAt + 2 * segments);
        int rangeAt = startAt + 4 * segments;
        int range = u16(cmap, rangeAt);
        if (range == 0) {
            return character + delta & 0xFFFF;
        }
        int glyph = u16(cmap, rangeAt + range + 2 * (character - start));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    private ByteBuffer in(String table) {
        ByteBuffer found = tables.get(table);
        if (found == null) {
            throw new IllegalStateException("A font without " + table);
        }
        return found;
    }

    private static int u16(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }
}
