package com.artify.generation.appeal;

import java.util.UUID;

/** What came of allowing a refused photo. */
public sealed interface AllowResult {
    /** Shoppers of the shop may use it from now on; the activity can be undone. */
    record Allowed(UUID activity) implements AllowResult {}

    /** It was deleted, or somebody else allowed it. */
    record Gone() implements AllowResult {}

    /** The one at work does not work in that shop any more. */
    record NotAllowed() implements AllowResult {}
}
