package com.artify.engine.gemini;

import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.catalogue.TokenPrices;
import com.artify.engine.remote.Reply;
import com.artify.engine.remote.Said;
import com.google.genai.types.Blob;
import com.google.genai.types.Candidate;
import com.google.genai.types.Content;
import com.google.genai.types.GenerateContentResponse;
import com.google.genai.types.GenerateContentResponseUsageMetadata;
import com.google.genai.types.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the picture in Gemini's answer, or why there is none. */
final class GeminiAnswers {
    /** Why a model stopped, where it means that it will not paint this. */
    private static final Set<String> REFUSALS =
            Set.of(
                    "SAFETY",
                    "IMAGE_SAFETY",
                    "PROHIBITED_CONTENT",
                    "IMAGE_PROHIBITED_CONTENT",
                    "BLOCKLIST",
                    "SPII",
                    "RECITATION",
                    "IMAGE_RECITATION");

    private GeminiAnswers() {}

    static Reply read(GenerateContentResponse response, ApiKey key, Optional<TokenPrices> prices) {
        Optional<String> blocked =
                response.promptFeedback()
                        .flatMap(feedback -> feedback.blockReason())
                        .map(Object::toString);
        if (blocked.isPresent()) {
            return refused("Gemini blocked the prompt: " + blocked.get());
        }
        Optional<Long> billed =
                prices.flatMap(
                        known -> response.usageMetadata().flatMap(usage -> billed(usage, known)));
        return response.candidates().orElse(List.of()).stream()
                .findFirst()
                .map(candidate -> picture(candidate, billed, key))
                .orElseGet(() -> Reply.unknown("Gemini answered with nothing"));
    }

    /** Photo and prompt cost the same here; drafts of models that think count as thoughts. */
    private static Optional<Long> billed(
            GenerateContentResponseUsageMetadata usage, TokenPrices prices) {
        return usage.candidatesTokenCount()
                .map(painted ->
                        prices.micros(
                                new TokenPrices.Tokens(
                                        usage.promptTokenCount().orElse(0),
                                        0,
                                        painted,
                                        usage.thoughtsTokenCount().orElse(0))));
    }

    private static Reply picture(Candidate candidate, Optional<Long> billed, ApiKey key) {
        String finish = candidate.finishReason().map(Object::toString).orElse("");
        if (REFUSALS.contains(finish)) {
            String words = Said.plainly(candidate.finishMessage().orElse(""), key);
            return refused("Gemini will not paint this: %s %s".formatted(finish, words).strip());
        }
        List<Part> parts = candidate.content().flatMap(Content::parts).orElse(List.of());
        // Models that think show drafts first; the picture comes last.
        return parts.stream()
                .filter(part -> !part.thought().orElse(false))
                .flatMap(part -> part.inlineData().flatMap(Blob::data).stream())
                .reduce((draft, picture) -> picture)
                .<Reply>map(file -> new Reply.Picture(file, billed))
                .orElseGet(() ->
                        Reply.unknown(
                                "Gemini answered without a picture: " + said(finish, parts, key)));
    }

    private static String said(String finish, List<Part> parts, ApiKey key) {
        String words =
                parts.stream()
                        .flatMap(part -> part.text().stream())
                        .collect(Collectors.joining(" "));
        return Said.plainly(finish + " " + words, key);
    }

    private static Reply refused(String reason) {
        return new Reply.Ended(new ArtOutcome.Refused(reason));
    }
}
