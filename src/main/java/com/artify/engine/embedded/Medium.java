package com.artify.engine.embedded;

import com.artify.engine.ModelDescription;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** The painters as models, after the one that follows the prompt's words. */
    static List<ModelDescription> descriptions() {
        Stream<String> names =
                Stream.concat(
                        Stream.of("auto"), Arrays.stream(values()).map(Medium::modelName).sorted());
        return names.map(name -> new ModelDescription(name, name, Taste.PARAMETERS)).toList();
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
