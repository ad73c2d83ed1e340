package com.artify.engine.gemini;

import com.artify.engine.Progress;
import com.artify.engine.catalogue.Canvas;
import com.artify.engine.remote.Commission;
import com.artify.engine.remote.Reply;
import com.artify.engine.remote.Studio;
import com.google.genai.Client;
import com.google.genai.JsonSerializable;
import com.google.genai.errors.GenAiIOException;
import com.google.genai.types.ClientOptions;
import com.google.genai.types.Content;
import com.google.genai.types.GenerateContentConfig;
import com.google.genai.types.HttpOptions;
import com.google.genai.types.HttpRetryOptions;
import com.google.genai.types.ImageConfig;
import com.google.genai.types.Part;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;

/** Asks Gemini for one picture: the photo inline, then the prompt. */
final class GeminiStudio implements Studio {
    private final String address;
    private final GeminiErrors errors = new GeminiErrors(Clock.systemUTC());

    GeminiStudio(String address) {
        this.address = address;
    }

    @Override
    public Reply paint(Commission commission, Progress progress) {
        Client client = Sdk.client(options(commission, progress), commission, address);
        try {
            return GeminiAnswers.read(
                    client.models.generateContent(
                            commission.model().model(), content(commission), config(commission)),
                    commission.key(),
                    commission.model().tokens());
        } catch (GenAiIOException failed) {
            return failed.getCause() instanceof NoPictureException none
                    ? new Reply.Ended(none.outcome())
                    : Reply.unknown("Gemini's answer makes no sense");
        }
    }

    private ClientOptions options(Commission commission, Progress progress) {
        return ClientOptions.builder()
                .customHttpClient(
                        Sdk.HTTP
                                .newBuilder()
                                .addInterceptor(new OnceInterceptor(commission, errors, progress))
                                .build())
                .build();
    }

    private static Content content(Commission commission) {
        return Content.builder()
                .role("user")
                .parts(
                        Part.fromBytes(commission.photo(), "image/jpeg"),
                        Part.fromText(commission.prompt()))
                .build();
    }

    private static GenerateContentConfig config(Commission commission) {
        Canvas canvas = commission.canvas();
        ImageConfig.Builder picture = ImageConfig.builder().aspectRatio(canvas.ratio());
        if (!canvas.tier().isEmpty()) {
            picture.imageSize(canvas.tier());
        }
        return GenerateContentConfig.builder()
                .responseModalities(List.of("IMAGE"))
                .seed((int) (commission.seed() & Integer.MAX_VALUE))
                .imageConfig(picture)
                .build();
    }

    /** What of the SDK all requests share; read when the first is sent. */
    private static final class Sdk {
        static final OkHttpClient HTTP =
                new OkHttpClient.Builder()
                        .retryOnConnectionFailure(false)
                        // It never connects itself, so it need not read certificates either.
                        .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
                        .build();

        static {
            // A picture is one long text; how long is bounded where it is received.
            JsonSerializable.setMaxReadLength(Integer.MAX_VALUE);
        }

        /** A client for one request: keys are the shops' own. Nothing of it is open afterwards. */
        static Client client(ClientOptions options, Commission commission, String address) {
            return Client.builder()
                    .apiKey(commission.key().value())
                    .vertexAI(false)
                    .clientOptions(options)
                    .httpOptions(
                            HttpOptions.builder()
                                    .baseUrl(address)
                                    .apiVersion("v1beta")
                                    .retryOptions(HttpRetryOptions.builder().attempts(1))
                                    .extraBody(Map.of("generationConfig", commission.settings()))
                                    .build())
                    .build();
        }
    }
}
