package com.artify.catalog.mapping;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name or value of an option as people mean it: case, blanks, accents and the many ways to
 * write ×, inches and common words do not matter.
 *
 * @param plain lower case without accents, single blanks between words
 * @param measure the length or area it names, if it names one
 */
record OptionText(String plain, Optional<Measure> measure) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TIMES = Pattern.compile("(?<=[\\d\"a-z]) ?[×✕✖*] ?(?=\\d)");
    private static final Pattern INCHES =
            Pattern.compile("\"|[”“]|′′|''|(?<=[\\d ])(inches|inch|zoll|pouces?)(?![a-z])");
    private static final Pattern BLANKS = Pattern.compile("[\\s_]+");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\(([^)]*)\\)");
    private static final Pattern NOT_TELLING = Pattern.compile("[^a-z0-9.,]");

    /** Words that shops use for the same thing; the first of a line stands for all. */
    private static final Map<String, String> SYNONYMS =
            Stream.of(
                            "xs,extra small,x-small,sehr klein",
                            "s,small,klein,petit,petite,sm",
                            "m,medium,mittel,moyen,moyenne,med",
                            "l,large,gross,grand,grande,lg",
                            "xl,extra large,x-large,1xl,sehr gross,tres grand",
                            "xxl,2xl,xx-large,double extra large",
                            "xxxl,3xl,xxx-large",
                            "one size,os,einheitsgrosse,taille unique",
                            "grey,gray,grau,gris",
                            "black,schwarz,noir",
                            "white,weiss,blanc",
                            "oak,eiche,chene",
                            "matte,matt,mat",
                            "gloss,glossy,glanzend,brillant",
                            "size,sizes,grosse,taille,format,dimensions,dimension",
                            "colour,color,farbe,couleur",
                            "material,materiau,matiere",
                            "frame,rahmen,cadre,frame colour,frame color,rahmenfarbe",
                            "depth,tiefe,profondeur")
                    .map(line -> List.of(line.split(",")))
                    .flatMap(line -> line.stream().map(word -> Map.entry(word, line.getFirst())))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    static OptionText of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        plain = MARKS.matcher(plain).replaceAll("").replace("ß", "ss");
        plain = INCHES.matcher(plain).replaceAll(" in ");
        plain = TIMES.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll(" x ");
        plain = BLANKS.matcher(plain.strip()).replaceAll(" ");
        return new OptionText(plain, Measure.parse(plain));
    }

    /** Without blanks and signs. */
    String compact() {
        return NOT_TELLING.matcher(plain).replaceAll("");
    }

    /** The word that stands for all of its kind. */
    String canonical() {
        return SYNONYMS.getOrDefault(plain, plain);
    }

    Set<String> words() {
        return Set.copyOf(
                Stream.of(plain.split("[ /,-]+")).filter(word -> !word.isEmpty()).toList().stream()
                        .distinct()
                        .toList());
    }

    /** What stands outside brackets, as in A4 (21 × 29.7 cm); empty without brackets. */
    Optional<OptionText> outside() {
        return ASIDE.matcher(plain).find()
                ? Optional.of(of(ASIDE.matcher(plain).replaceAll("")))
                        .filter(rest -> !rest.plain().isEmpty())
                : Optional.empty();
    }

    /** What stands within the first brackets. */
    Optional<OptionText> inside() {
        var found = ASIDE.matcher(plain);
        return found.find() ? Optional.of(of(found.group(1))) : Optional.empty();
    }
}
