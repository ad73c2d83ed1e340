package com.artify.engine;

import java.util.List;

/** A parameter that a style may set. */
public sealed interface ParameterDescription {
    /** The parameter's key in {@link ArtRequest#parameters()}. */
    String key();

    /** Whether the model understands this value; what it does not, it would pass over. */
    boolean accepts(Object value);

    /** A number from {@code least} to {@code most}; {@code usual} is what most styles want. */
    record Range(String key, double least, double most, double step, double usual)
            implements ParameterDescription {
        @Override
        public boolean accepts(Object value) {
            return value instanceof Number number
                    && number.doubleValue() >= least
                    && number.doubleValue() <= most;
        }
    }

    /** One of a few words. */
    record Choice(String key, List<String> values) implements ParameterDescription {
        public Choice {
            values = List.copyOf(values);
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof String text && values.contains(text);
        }
    }
}
