package com.artify.generation;

/** What a generation is made for. */
public enum GenerationType {
    PREVIEW,
    FINAL
}
