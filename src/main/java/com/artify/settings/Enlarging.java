package com.artify.settings;

import com.artify.engine.ModelChoice;
import java.util.Optional;

/**
 * Who enlarges finals to print size.
 *
 * @param provider {@link #INSIDE}, or a provider's name
 * @param model the provider's name of the upscaler; empty for the one inside
 */
public record Enlarging(String provider, String model) implements SettingsPart {
    private static final String INSIDE = "embedded";
    private static final int LONGEST = 200;

    public Enlarging {
        boolean inside = provider.equals(INSIDE);
        if (provider.isBlank()
                || inside != model.isEmpty()
                || provider.length() > LONGEST
                || model.length() > LONGEST) {
            throw new IllegalArgumentException("no upscaler");
        }
    }

    /** The upscaler inside the program, which costs nothing. */
    public static Enlarging inside() {
        return new Enlarging(INSIDE, "");
    }

    /** An upscaler at a provider. */
    public static Enlarging by(ModelChoice choice) {
        return new Enlarging(choice.provider(), choice.model());
    }

    /** The provider's upscaler; empty for the one inside. */
    public Optional<ModelChoice> choice() {
        return model.isEmpty() ? Optional.empty() : Optional.of(new ModelChoice(provider, model));
    }
}
