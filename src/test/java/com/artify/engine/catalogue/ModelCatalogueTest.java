package com.artify.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.base.ConfigurationProblem;
import com.artify.engine.ArtRequest;
import com.artify.engine.NativeSize;
import com.artify.engine.TestPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelCatalogueTest {
    private static final String MODEL =
            """
            {"model":"m-1","name":"M","upscale":4,"canvases":["64x64","96x64"],
             "parameters":[{"key":"quality","values":["low","high"]}],"sends":{"quality":"low"},
             "prices":[{"quality":"high","canvas":"64x64","micros":900},
                       {"quality":"high","micros":1000},
                       {"micros":100,"microsPerMegapixel":1000000}],
             "limits":{"promptCharacters":100,"photoBytes":1000,"answerBytes":1000,"patience":"90s"}}
            """;

    @TempDir private Path folder;

    @Test
    void theProgramComesWithModels() {
        ModelCatalogue shipped = new ModelCatalogue("");

        assertThat(shipped.providers())
                .extracting(CataloguedProvider::provider)
                .contains("openai", "gemini", "replicate", "fal", "bfl");
        CataloguedModel model =
                shipped.provider("openai").orElseThrow().model("gpt-image-1.5").orElseThrow();
        assertThat(model.nativeSize()).isEqualTo(new NativeSize(1024, 1536, 4));
        assertThat(
                        model.priceMicros(
                                request("gpt-image-1.5", Map.of("quality", "high"), 1024, 1024)))
                .isEqualTo(133_000);
        assertThat(model.priceMicros(request("gpt-image-1.5", Map.of(), 724, 1024)))
                .isEqualTo(51_000);
    }

    @Test
    void theShippedModelsAllPaintWhatTheySay() {
        for (CataloguedProvider provider : new ModelCatalogue("").providers()) {
            for (CataloguedModel model : provider.models()) {
                int side = model.nativeSize().largest();
                ArtRequest request = request(model.model(), Map.of(), side * 2 / 3, side);

                assertThat(model.canvas(request).height())
                        .as(model.model())
                        .isBetween((int) (side * .97), (int) (side * 1.03));
                assertThat(model.priceMicros(request)).as(model.model()).isPositive();
            }
        }
    }

    @Test
    void whatProvidersChargeByTokensIsKnownOfTheirModels() {
        for (String provider : List.of("openai", "gemini")) {
            for (CataloguedModel model :
                    new ModelCatalogue("").provider(provider).orElseThrow().models()) {
                assertThat(model.tokens()).as(model.model()).isPresent();
            }
        }
        TokenPrices prices = new TokenPrices(5_000_000, 8_000_000, 32_000_000, 0);
        assertThat(prices.micros(new TokenPrices.Tokens(100, 1_000, 1_056, 9)))
                .isEqualTo(500 + 8_000 + 33_792);
    }

    @Test
    void theProgramComesWithUpscalersThatTakeTheArtOfAPrint() {
        for (String known :
                List.of(
                        "replicate nightmareai/real-esrgan",
                        "replicate philz1337x/clarity-upscaler",
                        "fal fal-ai/esrgan",
                        "fal fal-ai/clarity-upscaler",
                        "recraft crispUpscale")) {
            String[] names = known.split(" ");
            CataloguedUpscaler upscaler =
                    new ModelCatalogue("")
                            .provider(names[0])
                            .orElseThrow()
                            .upscaler(names[1])
                            .orElseThrow();

            assertThat(upscaler.art().take(1024, 1536)).as(known).isTrue();
            assertThat(upscaler.factor(1.2)).as(known).isEqualTo(upscaler.factors().getFirst());
            assertThat(upscaler.factor(9)).as(known).isEqualTo(4);
            assertThat(upscaler.priceMicros(new Canvas(4096, 6144, "", ""), 4))
                    .as(known)
                    .isPositive();
        }
    }

    @Test
    void aWrongUpscalerStopsTheStartToo() {
        String upscaler =
                """
                {"model":"u-1","name":"U","factors":[2,4],"fields":{"photo":"image","factor":"scale"},
                 "prices":[{"micros":1}],"limits":{"leastSide":1,"mostSide":9,"mostPixels":81,
                 "photoBytes":1000,"answerBytes":1000,"patience":"90s"}}
                """;
        refused(upscalers(upscaler + "," + upscaler), "model \"u-1\" is there twice");
        refused(upscalers(upscaler.replace("[2,4]", "[]")), "has no factors");
        refused(upscalers(upscaler.replace("[2,4]", "[40]")), "\"factors\"");
        refused(upscalers(upscaler.replace(",\"factor\":\"scale\"", "")), "no field to say which");
        refused(upscalers(upscaler.replace("\"photo\":\"image\",", "")), "no field for the photo");
        refused(upscalers(upscaler.replace("leastSide", "least")), "has a field \"least\"");
    }

    private static String upscalers(String upscalers) {
        return "{\"providers\":[{\"provider\":\"p\",\"name\":\"P\",\"upscalers\":["
                + upscalers
                + "]}]}";
    }

    @Test
    void whatIsSentGoesUnderTheModelsOwnNames() throws IOException {
        Fields fields =
                model(
                                MODEL.replace(
                                        "\"prices\"",
                                        "\"fields\":{\"prompt\":\"text\",\"photo\":\"images[]\"},\"prices\""))
                        .fields();

        assertThat(fields.complete(true)).isTrue();
        assertThat(fields.named(Map.of("prompt", "Paint", "photo", "data:", "seed", 7)))
                .isEqualTo(Map.of("text", "Paint", "images", List.of("data:")));
        assertThat(model(MODEL).fields().complete(true)).isFalse();
        assertThat(
                        new Fields(Map.of("width", "size.width", "height", "size.height"))
                                .named(Map.of("width", 64, "height", 96)))
                .isEqualTo(Map.of("size", Map.of("width", 64, "height", 96)));
    }

    @Test
    void operatorsPutTheirOwnInItsPlace() throws IOException {
        ModelCatalogue own = written(provider(MODEL));

        assertThat(own.provider("openai")).isEmpty();
        assertThat(own.provider("p").orElseThrow().model("m-1")).isPresent();
        assertThat(own.provider("p").orElseThrow().model("m-2")).isEmpty();
    }

    @Test
    void theFirstPriceThatCoversARequestCounts() throws IOException {
        CataloguedModel model = model(MODEL);

        assertThat(model.priceMicros(request("m-1", Map.of("quality", "high"), 64, 64)))
                .isEqualTo(900);
        assertThat(model.priceMicros(request("m-1", Map.of("quality", "high"), 96, 64)))
                .isEqualTo(1000);
        assertThat(model.priceMicros(request("m-1", Map.of("quality", "best"), 64, 64)))
                .isEqualTo(100 + 4096);
    }

    @Test
    void whatTheModelDoesNotKnowIsNotSent() throws IOException {
        assertThat(model(MODEL).settings(request("m-1", Map.of("strength", 1, "quality", 3), 1, 1)))
                .isEqualTo(Map.of("quality", "low"));
        assertThat(model(MODEL).settings(request("m-1", Map.of("quality", "high"), 1, 1)))
                .isEqualTo(Map.of("quality", "high"));
    }

    @ParameterizedTest
    @CsvSource({
        "724,1024,848x1264", // A4: the likest shape, and room for all
        "1448,2048,1696x2528",
        "3000,3000,2048x2048", // the largest there is
        "300,100,1584x672",
    })
    void aCanvasIsLikestInShapeAndLargeEnough(int width, int height, String canvas) {
        Canvases tiers =
                new Canvases.Listed(
                        List.of(
                                new Canvas(1024, 1024, "1K", "1:1"),
                                new Canvas(848, 1264, "1K", "2:3"),
                                new Canvas(1584, 672, "1K", "21:9"),
                                new Canvas(2048, 2048, "2K", "1:1"),
                                new Canvas(1696, 2528, "2K", "2:3")));

        assertThat(tiers.best(width, height).pixels()).isEqualTo(canvas);
        assertThat(tiers.largest()).isEqualTo(2528);
    }

    @ParameterizedTest
    @CsvSource({
        "724,1024",
        "2480,3508",
        "10,10",
        "5000,1000",
        "1000,5000",
        "6000,6000",
        "3840,2160"
    })
    void aFreeCanvasKeepsItsBounds(int width, int height) {
        Canvas canvas = new Canvases.Free(16, 3840, 655_360, 8_294_400, 3).best(width, height);

        assertThat(canvas.width() % 16).isZero();
        assertThat(canvas.height() % 16).isZero();
        assertThat(canvas.longerSide()).isLessThanOrEqualTo(3840);
        assertThat(canvas.width() * canvas.height()).isBetween(655_360, 8_294_400);
        assertThat((double) canvas.longerSide() / Math.min(canvas.width(), canvas.height()))
                .isLessThanOrEqualTo(3);
    }

    @Test
    void aWrongFileStopsTheStartWithASentenceThatNamesTheEntry() {
        refused("no json", "cannot be read as JSON");
        refused("{\"provider\":[]}", "the file has a field \"provider\"");
        refused(provider(MODEL.replace("\"m-1\"", "\"\"")), "needs a text as \"model\"");
        refused(provider(MODEL + "," + MODEL), "model \"m-1\" is there twice");
        refused(provider(MODEL).replace("]}]}", "]}"), "cannot be read as JSON");
        refused(provider(""), "provider \"p\" has no models");
        refused(
                provider(MODEL.replace("upscale", "upscal")),
                "model \"m-1\" has a field \"upscal\"");
        refused(provider(MODEL.replace("96x64", "96 x 64")), "\"96 x 64\"");
        refused(
                provider(MODEL.replace("\"sends\"", "\"fields\":{\"foto\":\"a\"},\"sends\"")),
                "has a field \"foto\"");
        refused(
                provider(MODEL.replace("\"sends\"", "\"fields\":{\"seed\":\"a b\"},\"sends\"")),
                "has \"a b\", which is no field's name");
        refused(provider(MODEL.replace("90s", "soon")), "not \"soon\"");
        refused(provider(MODEL.replace(":900", ":-1")), "\"micros\"");
        refused(
                provider(MODEL.replace("{\"micros\":100,", "{\"quality\":\"low\",\"micros\":100,")),
                "model \"m-1\" needs a last price without conditions");
        refused(
                provider(MODEL.replace("\"values\":[\"low\",\"high\"]", "\"least\":2,\"most\":1")),
                "key \"quality\" needs either");
    }

    @Test
    void aFileThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> new ModelCatalogue(folder.resolve("none").toString()))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("ARTIFY_MODELS");
    }

    @Test
    void aProviderThatNobodySpeaksToStopsTheStart() throws IOException {
        ModelCatalogue misspelt = written(provider(MODEL));

        assertThatThrownBy(() -> new CatalogueCheck(misspelt, List.of()))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("provider \"p\"");
    }

    private void refused(String text, String sentence) {
        assertThatThrownBy(() -> written(text))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("ARTIFY_MODELS")
                .hasMessageContaining(sentence);
    }

    private CataloguedModel model(String json) throws IOException {
        return written(provider(json)).provider("p").orElseThrow().models().getFirst();
    }

    private static String provider(String models) {
        return "{\"providers\":[{\"provider\":\"p\",\"name\":\"P\",\"models\":[" + models + "]}]}";
    }

    private ModelCatalogue written(String text) throws IOException {
        Path file = folder.resolve("models.json");
        Files.writeString(file, text);
        return new ModelCatalogue(file.toString());
    }

    private static ArtRequest request(
            String model, Map<String, Object> parameters, int width, int height) {
        return new ArtRequest(
                TestPictures.scene(4, 4), "a painting", model, parameters, width, height, 1);
    }
}
