package com.artify.engine.embedded;

/** A medium and how to use it. */
record Commission(Medium medium, Taste taste) {}
