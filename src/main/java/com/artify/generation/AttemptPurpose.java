package com.artify.generation;

/** What a provider is asked for. */
enum AttemptPurpose {
    PAINT,
    ENLARGE
}
