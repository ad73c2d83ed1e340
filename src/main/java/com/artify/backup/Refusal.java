package com.artify.backup;

/** Why a backup or restore was not done, in one sentence for the operator. */
final class Refusal extends Exception {
    Refusal(String sentence) {
        super(sentence);
    }
}
