package com.artify.generation.review;

import com.artify.generation.ReviewState;
import java.util.Optional;
import java.util.UUID;

/** What came of a reviewer's wish. */
public sealed interface ReviewResult {
    /** It was done; the activity can be undone. */
    record Done(UUID activity) implements ReviewResult {}

    /** Somebody else was quicker: what they decided, and their name unless it was the rule. */
    record Decided(ReviewState state, Optional<String> by) implements ReviewResult {}

    /** The one at work may not review in this shop, or no longer. */
    record NotAllowed() implements ReviewResult {}

    /** Whom it was to be assigned to does not work in this shop. */
    record NobodyThere() implements ReviewResult {}

    /** The shop has no such final that could be reviewed, or another has taken its place. */
    record Gone() implements ReviewResult {}
}
