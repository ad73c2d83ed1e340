package com.artify.engine.openai;

import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.catalogue.TokenPrices;
import com.artify.engine.remote.Reply;
import com.artify.engine.remote.RetryAfter;
import com.artify.engine.remote.Said;
import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIServiceException;
import com.openai.models.images.Image;
import com.openai.models.images.ImagesResponse;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells OpenAI's answers apart, as documented at
 * https://platform.openai.com/docs/guides/error-codes.
 */
final class OpenAiAnswers {
    private static final Set<String> REFUSALS =
            Set.of("moderation_blocked", "content_policy_violation");

    /** Of the account, whatever status they come with. */
    private static final Set<String> BLOCKS =
            Set.of(
                    "insufficient_quota",
                    "billing_hard_limit_reached",
                    "billing_not_active",
                    "account_deactivated",
                    "invalid_api_key");

    private final Clock clock;

    OpenAiAnswers(Clock clock) {
        this.clock = clock;
    }

    Reply picture(ImagesResponse response, Optional<TokenPrices> prices) {
        Optional<Long> billed = prices.flatMap(known -> billed(response, known));
        return response.data().orElse(List.of()).stream()
                .findFirst()
                .flatMap(Image::b64Json)
                .map(base64 -> file(base64, billed))
                .orElseGet(() -> Reply.unknown("OpenAI answered without a picture"));
    }

    /** What the answer's tokens cost; empty where it does not tell them as documented. */
    private static Optional<Long> billed(ImagesResponse response, TokenPrices prices) {
        try {
            return response.usage()
                    .map(usage ->
                            new TokenPrices.Tokens(
                                    usage.inputTokensDetails().textTokens(),
                                    usage.inputTokensDetails().imageTokens(),
                                    usage.outputTokens(),
                                    0))
                    .map(prices::micros);
        } catch (OpenAIException malformed) {
            return Optional.empty();
        }
    }

    private static Reply file(String base64, Optional<Long> billed) {
        try {
            return new Reply.Picture(Base64.getDecoder().decode(base64), billed);
        } catch (IllegalArgumentException malformed) {
            return Reply.unknown("OpenAI answered with a picture that is not Base64");
        }
    }

    ArtOutcome failure(OpenAIServiceException error, ApiKey key) {
        int status = error.statusCode();
        String code = error.code().orElse("");
        String reason = "OpenAI answered " + Said.plainly(String.valueOf(error.getMessage()), key);
        if (status == 401 || status == 403 || BLOCKS.contains(code)) {
            return new ArtOutcome.AccountBlocked(reason);
        }
        if (REFUSALS.contains(code)) {
            return new ArtOutcome.Refused(reason);
        }
        if (status == 429) {
            Optional<String> asked = error.headers().values("Retry-After").stream().findFirst();
            return new ArtOutcome.RateLimited(
                    asked.flatMap(text -> RetryAfter.parse(text, clock.instant())));
        }
        boolean ours = status >= 400 && status < 500 && status != 408 && status != 409;
        return ours ? new ArtOutcome.Unsupported(reason) : new ArtOutcome.Outage(reason);
    }
}
