package com.artify.imaging;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an SVG file from end to end before anything is made of it, and says why it must not be
 * drawn. What is left can neither run nor fetch anything.
 */
final class SvgGuard {
    private static final int MOST_ELEMENTS = 20_000;

    /** Three levels of so many stay below the drawing's own limit of elements, and of an int. */
    private static final int MOST_USES = 200;

    private static final Set<String> ACTIVE =
            Set.of(
                    "script",
                    "handler",
                    "listener",
                    "foreignobject",
                    "iframe",
                    "embed",
                    "object",
                    "audio",
                    "video",
                    "canvas",
                    "set",
                    "animate",
                    "animatemotion",
                    "animatetransform",
                    "animatecolor",
                    "discard",
                    "a");
    private static final Set<String> PICTURES = Set.of("image", "feimage");
    private static final Set<String> LETTERS =
            Set.of("text", "tspan", "textpath", "tref", "font", "font-face");

    private static final Pattern OUTWARD =
            Pattern.compile("@import|url\\(\\s*['\"]?\\s*(?!['\"#\\s])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?|\\\\(.)");

    private final XMLStreamReader xml;
    private int elements;
    private int uses;

    private SvgGuard(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Why this file is refused, or empty if it may be drawn. */
    static Optional<SvgProblem> problem(byte[] content) {
        try {
            XMLStreamReader xml =
                    factory().createXMLStreamReader(new ByteArrayInputStream(content));
            return new SvgGuard(xml).problem();
        } catch (XMLStreamException damaged) {
            return Optional.of(SvgProblem.UNREADABLE);
        }
    }

    /** Events of a file that was found harmless. */
    static XMLEventReader events(byte[] content) throws XMLStreamException {
        return factory().createXMLEventReader(new ByteArrayInputStream(content));
    }

    /** Knows no document types and no entities but XML's own. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private Optional<SvgProblem> problem() throws XMLStreamException {
        boolean inStyle = false;
        StringBuilder styles = new StringBuilder();
        while (xml.hasNext()) {
            Optional<SvgProblem> problem = Optional.empty();
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inStyle = "style".equals(name());
                    problem = element();
                }
                case XMLStreamConstants.END_ELEMENT -> inStyle = false;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inStyle) {
                        styles.append(xml.getText());
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        problem = Optional.of(SvgProblem.EXTERNAL_REFERENCE);
                case XMLStreamConstants.DTD -> problem = documentType(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        problem = Optional.of(SvgProblem.EXTERNAL_REFERENCE);
                default -> {}
            }
            if (problem.isPresent()) {
                return problem;
            }
        }
        return reachesOut(styles.toString())
                ? Optional.of(SvgProblem.EXTERNAL_REFERENCE)
                : Optional.empty();
    }

    private Optional<SvgProblem> element() {
        String name = name();
        if (elements == 0 && !"svg".equals(name)) {
            return Optional.of(SvgProblem.UNREADABLE);
        }
        uses += "use".equals(name) ? 1 : 0;
        if (++elements > MOST_ELEMENTS || uses > MOST_USES) {
            return Optional.of(SvgProblem.TOO_COMPLEX);
        }
        if (ACTIVE.contains(name)) {
            return Optional.of(SvgProblem.ACTIVE_CONTENT);
        }
        if (LETTERS.contains(name)) {
            return Optional.of(SvgProblem.TEXT);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            Optional<SvgProblem> problem =
                    attribute(
                            xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT),
                            xml.getAttributeValue(i));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return PICTURES.contains(name)
                ? Optional.of(SvgProblem.EMBEDDED_PICTURE)
                : Optional.empty();
    }

    private static Optional<SvgProblem> attribute(String name, String value) {
        if (name.startsWith("on")) {
            return Optional.of(SvgProblem.ACTIVE_CONTENT);
        }
        String target = value.strip();
        if ("href".equals(name) || "src".equals(name)) {
            if (target.regionMatches(true, 0, "data:image/", 0, 11)) {
                return Optional.of(SvgProblem.EMBEDDED_PICTURE);
            }
            return target.startsWith("#")
                    ? Optional.empty()
                    : Optional.of(SvgProblem.EXTERNAL_REFERENCE);
        }
        return reachesOut(value) ? Optional.of(SvgProblem.EXTERNAL_REFERENCE) : Optional.empty();
    }

    /** Illustrator and Inkscape name the SVG type; whatever declares something of its own goes. */
    private static Optional<SvgProblem> documentType(String text) {
        return text.contains("[") || text.contains("ENTITY")
                ? Optional.of(SvgProblem.EXTERNAL_REFERENCE)
                : Optional.empty();
    }

    private static boolean reachesOut(String css) {
        String plain =
                ESCAPE.matcher(css.replaceAll("/\\*.*?\\*/", "")).replaceAll(SvgGuard::plain);
        return OUTWARD.matcher(plain).find();
    }

    private static String plain(MatchResult escape) {
        String code = escape.group(1);
        int letter =
                code == null
                        ? escape.group(2).codePointAt(0)
                        : Math.min(Integer.parseInt(code, 16), Character.MAX_CODE_POINT);
        return Matcher.quoteReplacement(Character.toString(letter));
    }

    private String name() {
        return xml.getLocalName().toLowerCase(Locale.ROOT);
    }
}
