package com.artify.engine.openai;

import com.artify.engine.ApiKey;
import com.artify.engine.Progress;
import com.artify.engine.remote.Commission;
import com.artify.engine.remote.Reply;
import com.artify.engine.remote.Studio;
import com.artify.engine.remote.Wire;
import com.openai.client.OpenAIClient;
import com.openai.client.OpenAIClientImpl;
import com.openai.core.ClientOptions;
import com.openai.core.JsonValue;
import com.openai.core.LogLevel;
import com.openai.core.MultipartField;
import com.openai.core.Sleeper;
import com.openai.core.http.HttpClient;
import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIServiceException;
import com.openai.models.images.ImageEditParams;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Asks OpenAI for one edit of the photo. Models of this kind take no seed. */
final class OpenAiStudio implements Studio {
    private final String address;
    private final OpenAiAnswers answers = new OpenAiAnswers(Clock.systemUTC());

    OpenAiStudio(String address) {
        this.address = address;
    }

    @Override
    public Reply paint(Commission commission, Progress progress) {
        Wire.Bounds bounds = Wire.Bounds.of(commission.model().limits());
        OpenAIClient client = client(commission.key(), new OnceTransport(bounds, progress));
        try {
            return answers.picture(
                    client.images().edit(edit(commission)), commission.model().tokens());
        } catch (NoAnswerException none) {
            return new Reply.Ended(none.outcome());
        } catch (OpenAIServiceException error) {
            return new Reply.Ended(answers.failure(error, commission.key()));
        } catch (OpenAIException strange) {
            return Reply.unknown(
                    "OpenAI's answer makes no sense: " + strange.getClass().getSimpleName());
        }
    }

    /**
     * A client for one request: keys are the shops' own, and nothing of it outlives the request.
     */
    private OpenAIClient client(ApiKey key, HttpClient transport) {
        return new OpenAIClientImpl(
                ClientOptions.builder()
                        .httpClient(transport)
                        .baseUrl(address)
                        .apiKey(key.value())
                        .maxRetries(0)
                        // Else OPENAI_LOG would have photos written into the log.
                        .logLevel(LogLevel.OFF)
                        .sleeper(new NeverSleeping())
                        .streamHandlerExecutor(Runnable::run)
                        .build());
    }

    private static ImageEditParams edit(Commission commission) {
        ImageEditParams.Builder edit =
                ImageEditParams.builder()
                        .model(commission.model().model())
                        .prompt(commission.prompt())
                        .n(1)
                        .size(commission.canvas().pixels())
                        .image(photo(commission));
        commission
                .settings()
                .forEach(
                        (key, value) -> edit.putAdditionalBodyProperty(key, JsonValue.from(value)));
        return edit.build();
    }

    private static MultipartField<ImageEditParams.Image> photo(Commission commission) {
        return MultipartField.<ImageEditParams.Image>builder()
                .value(
                        ImageEditParams.Image.ofInputStream(
                                new ByteArrayInputStream(commission.photo())))
                .filename("photo.jpg")
                .contentType("image/jpeg")
                .build();
    }

    /** The SDK's own would start a thread for the retries that are off. */
    private static final class NeverSleeping implements Sleeper {
        @Override
        public void sleep(Duration duration) {
            throw new UnsupportedOperationException("nothing is sent twice");
        }

        @Override
        public CompletableFuture<Void> sleepAsync(Duration duration) {
            throw new UnsupportedOperationException("nothing is sent twice");
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
