/**
 * Google's Gemini: pictures by {@code generateContent} through its official SDK, as documented at
 * https://ai.google.dev/api/generate-content.
 */
@NullMarked
package com.artify.engine.gemini;

import org.jspecify.annotations.NullMarked;
