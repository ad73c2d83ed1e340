/**
 * OpenAI: pictures by {@code POST /v1/images/edits} through its official SDK, as documented at
 * https://platform.openai.com/docs/api-reference/images/createEdit.
 */
@NullMarked
package com.artify.engine.openai;

import org.jspecify.annotations.NullMarked;
