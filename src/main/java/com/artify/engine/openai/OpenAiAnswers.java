package com.artify.engine.openai;

import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.remote.Reply;
import com.artify.engine.remote.RetryAfter;
import com.artify.engine.remote.Said;
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

    Reply picture(ImagesResponse response) {
        return response.data().orElse(List.of()).stream()
                .findFirst()
                .flatMap(Image::b64Json)
                .map(OpenAiAnswers::file)
                .orElseGet(() -> Reply.unknown("OpenAI answered without a picture"));
    }

    private static Reply file(String base64) {
        try {
            return new Reply.Picture(Base64.getDecoder().decode(base64));
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
