package com.artify.engine.embedded;

import com.artify.engine.ArtRequest;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a painter and a taste out of a request. The model names a painter or is {@code auto}; then
 * the prompt's words choose. Adjectives tune, parameters overrule them.
 */
final class PromptReader {
    private static final Pattern BOLD = words("bold|strong|dramatic|expressive|thick");
    private static final Pattern SUBTLE = words("subtle|soft|gentle|delicate|light");
    private static final Pattern FINE =
            words("fine.details?|fine|detailed|intricate|precise|highly.detailed");
    private static final Pattern LOOSE = words("loose|loosely|rough|broad|sketchy");
    private static final Pattern VIVID = words("vivid|vibrant|saturated|colou?rful|bright");
    private static final Pattern MUTED = words("muted|pastels?|faded|desaturated|pale");

    /** Words to be written in the picture; they say nothing of how it is painted. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private static final float MORE = .8f;
    private static final float LESS = .2f;

    private PromptReader() {}

    static Commission read(ArtRequest request) {
        String prompt = QUOTED.matcher(request.prompt()).replaceAll(" ");
        Medium medium =
                Medium.parse(request.model())
                        .or(() -> Medium.spokenOfIn(prompt))
                        .orElse(Medium.OIL);
        return new Commission(medium, taste(prompt, request.parameters()));
    }

    private static Taste taste(String prompt, Map<String, Object> parameters) {
        return new Taste(
                number(parameters, "strength", spoken(prompt, BOLD, SUBTLE)),
                number(parameters, "detail", spoken(prompt, FINE, LOOSE)),
                number(parameters, "colour", spoken(prompt, VIVID, MUTED)));
    }

    private static float spoken(String prompt, Pattern more, Pattern less) {
        boolean wantsMore = more.matcher(prompt).find();
        boolean wantsLess = less.matcher(prompt).find();
        if (wantsMore == wantsLess) {
            return .5f;
        }
        return wantsMore ? MORE : LESS;
    }

    private static float number(Map<String, Object> parameters, String name, float otherwise) {
        return parameters.get(name) instanceof Number number && Float.isFinite(number.floatValue())
                ? number.floatValue()
                : otherwise;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
