package com.artify.move;

/** Why an installation was not copied, or not to its end, in a sentence for the operator. */
public final class Refusal extends RuntimeException {
    Refusal(String sentence) {
        super(sentence);
    }
}
