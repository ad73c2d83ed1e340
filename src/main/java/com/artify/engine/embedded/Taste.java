package com.artify.engine.embedded;

import com.artify.engine.ParameterDescription;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a painter is to paint; each from 0 to 1, one half being the painter's own choice.
 *
 * @param strength how far the picture leaves the photo
 * @param detail how fine brushes and pens are
 * @param colour from muted to vivid
 */
record Taste(float strength, float detail, float colour) {
    /** Strength, detail and colour as a style sets them. */
    static final List<ParameterDescription> PARAMETERS =
            Stream.of("strength", "detail", "colour")
                    .<ParameterDescription>map(
                            key -> new ParameterDescription.Range(key, 0, 1, .05, .5))
                    .toList();

    static final Taste PLAIN = new Taste(.5f, .5f, .5f);

    Taste {
        strength = Math.clamp(strength, 0, 1);
        detail = Math.clamp(detail, 0, 1);
        colour = Math.clamp(colour, 0, 1);
    }

    /** A value between that for no strength and that for full strength; so the others. */
    float byStrength(float least, float most) {
        return Colour.mix(least, most, strength);
    }

    float byDetail(float least, float most) {
        return Colour.mix(least, most, detail);
    }

    float byColour(float least, float most) {
        return Colour.mix(least, most, colour);
    }

    Taste withStrength(float value) {
        return new Taste(value, detail, colour);
    }

    Taste withDetail(float value) {
        return new Taste(strength, value, colour);
    }

    Taste withColour(float value) {
        return new Taste(strength, detail, value);
    }
}
