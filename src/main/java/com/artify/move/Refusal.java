package com.artify.move;

/** Why an installation was not moved, or not to its end, in a sentence for the operator. */
final class Refusal extends RuntimeException {
    Refusal(String sentence) {
        super(sentence);
    }
}
