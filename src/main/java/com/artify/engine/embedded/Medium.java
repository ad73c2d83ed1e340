package com.artify.engine.embedded;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The media that the painters know, in the order in which a prompt's words are tried. */
enum Medium {
    POP_ART("pop.?art|halftone|screen.?print\\w*|warhol|lichtenstein", new PopArtPainter()),
    WATERCOLOUR("water.?colou?rs?|aquarelles?", new WatercolourPainter()),
    COMIC("comics?|cartoons?|graphic.novels?|manga", new ComicPainter()),
    PENCIL("pencils?|graphite|sketch\\w*|charcoal", new PencilPainter()),
    INK("inks?|inked|line.?art|line.?drawing|pen", new InkPainter()),
    OIL("oils?|impasto|canvas", new OilPainter());

    private final Pattern words;
    private final Painter painter;

    Medium(String words, Painter painter) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
        this.painter = painter;
    }

    Painter painter() {
        return painter;
    }

    /** The name as a style's model: {@code pop-art}. */
    String modelName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Medium> parse(String modelName) {
        return Arrays.stream(values())
                .filter(medium -> medium.modelName().equalsIgnoreCase(modelName.strip()))
                .findFirst();
    }

    /** The first medium of which a prompt speaks. */
    static Optional<Medium> spokenOfIn(String prompt) {
        return Arrays.stream(values())
                .filter(medium -> medium.words.matcher(prompt).find())
                .findFirst();
    }
}
