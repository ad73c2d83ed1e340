package com.artify.testing;

import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerator;
import com.artify.engine.KeyTest;
import com.artify.engine.KeyVerdict;
import com.artify.engine.ModelChoice;
import com.artify.engine.OwnUpscaler;
import com.artify.engine.Progress;
import com.artify.engine.SafetyCheck;
import com.artify.engine.SafetyScores;
import com.artify.engine.Tickets;
import com.artify.engine.UpscaleRequest;
import com.artify.engine.Upscaler;
import com.artify.engine.UpscalerOffer;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The provider {@code obedient}: inverts the photo at once, or does what a test told it for a
 * prompt. Upscaler and safety check beside it are as quick.
 */
@TestConfiguration(proxyBeanMethods = false)
public class ObedientEngine {
    @Bean
    Generator obedientGenerator() {
        return new Generator();
    }

    @Bean
    KeyTest obedientKeys() {
        return new Keys();
    }

    @Bean
    @Primary
    OwnUpscaler plainUpscaler() {
        return new PlainUpscaler();
    }

    @Bean
    Sharpener sharpener() {
        return new Sharpener();
    }

    @Bean
    @Primary
    Judge judge() {
        return new Judge();
    }

    /** Takes keys that begin with {@code good}, refuses {@code bad} ones, and misses the others. */
    private static final class Keys implements KeyTest {
        @Override
        public String provider() {
            return "obedient";
        }

        @Override
        public KeyVerdict test(String key) {
            if (key.startsWith("good")) {
                return KeyVerdict.ACCEPTED;
            }
            return key.startsWith("bad") ? KeyVerdict.REFUSED : KeyVerdict.UNREACHABLE;
        }

        @Override
        public Optional<String> installationKey() {
            return Optional.empty();
        }
    }

    /** Obeys scripts by prompt; without one every attempt succeeds. */
    public static final class Generator implements ImageGenerator {
        private final Map<String, Queue<Function<ArtRequest, ArtOutcome>>> scripts =
                new ConcurrentHashMap<>();
        private final Map<String, Queue<BiFunction<ArtRequest, Tickets, ArtOutcome>>> queues =
                new ConcurrentHashMap<>();
        private final Queue<ArtRequest> requests = new ConcurrentLinkedQueue<>();

        /** The next attempt with this prompt ends so. */
        public void next(String prompt, Function<ArtRequest, ArtOutcome> answer) {
            scripts.computeIfAbsent(prompt, key -> new ConcurrentLinkedQueue<>()).add(answer);
        }

        /** The next attempt with this prompt works with its tickets, and ends so. */
        public void nextQueued(String prompt, BiFunction<ArtRequest, Tickets, ArtOutcome> answer) {
            queues.computeIfAbsent(prompt, key -> new ConcurrentLinkedQueue<>()).add(answer);
        }

        /** Everything with that prompt that was asked of the generator. */
        public List<ArtRequest> requests(String prompt) {
            return requests.stream().filter(request -> request.prompt().equals(prompt)).toList();
        }

        @Override
        public String provider() {
            return "obedient";
        }

        @Override
        public long priceMicros(ArtRequest request) {
            return 34_000;
        }

        @Override
        public ArtOutcome generate(ArtRequest request, Tickets tickets, Progress progress) {
            Queue<BiFunction<ArtRequest, Tickets, ArtOutcome>> queue = queues.get(request.prompt());
            BiFunction<ArtRequest, Tickets, ArtOutcome> answer =
                    queue == null ? null : queue.poll();
            return answer == null ? generate(request, progress) : answer.apply(request, tickets);
        }

        @Override
        public ArtOutcome generate(ArtRequest request, Progress progress) {
            requests.add(withoutPixels(request));
            Queue<Function<ArtRequest, ArtOutcome>> script = scripts.get(request.prompt());
            Function<ArtRequest, ArtOutcome> answer = script == null ? null : script.poll();
            return answer == null
                    ? new ArtOutcome.Succeeded(inverted(request.photo()))
                    : answer.apply(request);
        }
    }

    /** Thousands of photos would not fit into a test's memory. */
    private static ArtRequest withoutPixels(ArtRequest request) {
        return new ArtRequest(
                new BufferedImage(
                        request.photo().getWidth(),
                        request.photo().getHeight(),
                        BufferedImage.TYPE_BYTE_BINARY),
                request.prompt(),
                request.model(),
                request.parameters(),
                request.width(),
                request.height(),
                request.seed(),
                request.key());
    }

    static BufferedImage inverted(BufferedImage photo) {
        BufferedImage art =
                new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < art.getHeight(); y++) {
            for (int x = 0; x < art.getWidth(); x++) {
                art.setRGB(x, y, ~photo.getRGB(x, y));
            }
        }
        return art;
    }

    private static final class PlainUpscaler implements OwnUpscaler {
        @Override
        public String name() {
            return "plain";
        }

        @Override
        public BufferedImage upscale(BufferedImage art, int width, int height, Progress progress) {
            BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = large.createGraphics();
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(art, 0, 0, width, height, null);
            graphics.dispose();
            progress.reached(1);
            return large;
        }
    }

    /** The upscaler {@code sharp} at 20,000 micro-dollars: obeys scripts by model. */
    public static final class Sharpener implements Upscaler {
        private final Map<String, Queue<BiFunction<UpscaleRequest, Tickets, ArtOutcome>>> scripts =
                new ConcurrentHashMap<>();

        /** The next attempt with this model ends so. */
        public void next(String model, BiFunction<UpscaleRequest, Tickets, ArtOutcome> answer) {
            scripts.computeIfAbsent(model, key -> new ConcurrentLinkedQueue<>()).add(answer);
        }

        @Override
        public String name() {
            return "sharp";
        }

        @Override
        public List<UpscalerOffer> offers() {
            return List.of(
                    new UpscalerOffer(new ModelChoice("sharp", "usual"), "Sharp & Co", "Usual"));
        }

        @Override
        public long priceMicros(UpscaleRequest request) {
            return request.enlarges() ? 20_000 : 0;
        }

        @Override
        public ArtOutcome upscale(UpscaleRequest request, Tickets tickets, Progress progress) {
            Queue<BiFunction<UpscaleRequest, Tickets, ArtOutcome>> script =
                    scripts.get(request.model());
            BiFunction<UpscaleRequest, Tickets, ArtOutcome> answer =
                    script == null ? null : script.poll();
            return answer == null
                    ? new ArtOutcome.Outage("nothing is scripted")
                    : answer.apply(request, tickets);
        }
    }

    /** Magenta in the middle is explicit, cyan a little less so, yellow revealing. */
    static final class Judge implements SafetyCheck {
        @Override
        public SafetyScores check(BufferedImage photo) {
            return switch (photo.getRGB(photo.getWidth() / 2, photo.getHeight() / 2) & 0xF0F0F0) {
                case 0xF000F0 -> new SafetyScores(Map.of("porn", 0.99));
                case 0xF0F000 -> new SafetyScores(Map.of("sexy", 0.8));
                case 0x00F0F0 -> new SafetyScores(Map.of("porn", 0.5, "hentai", 0.35));
                default -> new SafetyScores(Map.of("neutral", 1.0));
            };
        }
    }
}
