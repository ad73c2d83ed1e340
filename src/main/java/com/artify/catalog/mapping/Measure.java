package com.artify.catalog.mapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size as text names it: 30 x 40 cm, A4, 11 oz.
 *
 * @param numbers one, or width and height
 * @param unit such as cm, or empty if none is written
 */
record Measure(List<Double> numbers, String unit) {
    private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)";
    private static final String UNIT = "(mm|cm|m|in|fl oz|oz|ml|l|pages)?";
    private static final Pattern PAPER = Pattern.compile("(?:din ?)?a ?([0-8])");
    private static final Pattern AREA =
            Pattern.compile(NUMBER + " ?" + UNIT + " ?x ?" + NUMBER + " ?" + UNIT);
    private static final Pattern LENGTH = Pattern.compile(NUMBER + " ?" + UNIT);
    private static final double TOLERANCE_MM = 1;

    /** Width and height of A0 to A8 in millimetres (ISO 216). */
    private static final List<List<Double>> PAPERS =
            List.of(
                    List.of(841.0, 1189.0),
                    List.of(594.0, 841.0),
                    List.of(420.0, 594.0),
                    List.of(297.0, 420.0),
                    List.of(210.0, 297.0),
                    List.of(148.0, 210.0),
                    List.of(105.0, 148.0),
                    List.of(74.0, 105.0),
                    List.of(52.0, 74.0));

    static Optional<Measure> parse(String plain) {
        Matcher paper = PAPER.matcher(plain);
        if (paper.matches()) {
            return Optional.of(new Measure(PAPERS.get(Integer.parseInt(paper.group(1))), "mm"));
        }
        Matcher area = AREA.matcher(plain);
        if (area.matches()) {
            String unit = area.group(4) == null ? text(area.group(2)) : text(area.group(4));
            return Optional.of(
                    new Measure(List.of(number(area.group(1)), number(area.group(3))), unit));
        }
        Matcher length = LENGTH.matcher(plain);
        return length.matches()
                ? Optional.of(new Measure(List.of(number(length.group(1))), text(length.group(2))))
                : Optional.empty();
    }

    /** The same with width and height exchanged. */
    Measure turned() {
        return new Measure(numbers.reversed(), unit);
    }

    /** Equal to a millimetre where both say their unit, else equal in the unit that one says. */
    boolean matches(Measure other) {
        if (numbers.size() != other.numbers.size()) {
            return false;
        }
        boolean assumed = unit.isEmpty() || other.unit.isEmpty();
        if (!assumed && isLength() != other.isLength()) {
            return false;
        }
        double mine = assumed || !isLength() ? 1 : millimetres();
        double others = assumed || !isLength() ? 1 : other.millimetres();
        double tolerance = !assumed && isLength() ? TOLERANCE_MM : 1e-6;
        for (int i = 0; i < numbers.size(); i++) {
            if (Math.abs(numbers.get(i) * mine - other.numbers.get(i) * others) > tolerance) {
                return false;
            }
        }
        return assumed || isLength() || plainUnit().equals(other.plainUnit());
    }

    boolean saysUnit() {
        return !unit.isEmpty();
    }

    boolean isSquare() {
        return numbers.getFirst().equals(numbers.getLast());
    }

    private boolean isLength() {
        return millimetres() > 0;
    }

    /** Of one of its unit; 0 for what is no length. */
    private double millimetres() {
        return switch (unit) {
            case "mm" -> 1;
            case "cm" -> 10;
            case "m" -> 1000;
            case "in" -> 25.4;
            default -> 0;
        };
    }

    private String plainUnit() {
        return unit.equals("fl oz") ? "oz" : unit;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static String text(String group) {
        return group == null ? "" : group;
    }
}
