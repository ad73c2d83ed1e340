package com.artify.whole;

import static com.artify.whole.Composition.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be said of the container files where no container runs. */
class DeploymentTest {
    private static final Path FOLDER = Path.of("src/deploy");
    private static final Path DOCKERFILE = FOLDER.resolve("Dockerfile");

    @Test
    void theServicesNameAnImageThatIsBuiltHereAndEachOther() {
        Map<?, ?> services = Composition.read().services();
        Map<?, ?> build = map(map(services, "web"), "build");

        Path context = FOLDER.resolve(text(build, "context")).normalize();
        assertThat(context.toString()).isEmpty();
        assertThat(context.resolve(text(build, "dockerfile"))).isEqualTo(DOCKERFILE);
        for (String artify : List.of("web", "worker")) {
            assertThat(map(services, artify).get("image")).isEqualTo("artify");
            assertThat(map(services, artify).get("pull_policy")).isIn("build", "never");
            assertThat(map(map(services, artify), "environment").get("ARTIFY_ROLES"))
                    .isEqualTo(artify);
            assertThat(services.keySet().stream().map(String::valueOf))
                    .containsAll(
                            map(map(services, artify), "depends_on").keySet().stream()
                                    .map(String::valueOf)
                                    .toList());
        }
    }

    @Test
    void everySettingOfTheServicesIsOneThatTheProgramKnows() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Map<?, ?> settings = map(Composition.read().service("web"), "environment");

        assertThat(settings.keySet().stream().map(String::valueOf))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(readme)
                                .containsPattern("`(" + name + "|" + ending(name) + ")`"));
    }

    @Test
    void theImageRunsWhatThePackageCommandMakes() throws IOException {
        String dockerfile = Files.readString(DOCKERFILE);
        String launcher = Files.readString(Path.of("artify"));
        List<String> made = found(dockerfile, "COPY --from=build /artify/(\\S+) ");

        assertThat(found(dockerfile, "RUN \\./artify (\\S+)")).containsExactly("package");
        assertThat(found(launcher, "(?m)^LAYOUT=(\\S+)")).isEqualTo(made);
        assertThat(found(dockerfile, "(?m)^FROM (\\S+)")).hasSize(2).containsOnly(base(dockerfile));
        assertThat(found(dockerfile, "(?m)^WORKDIR (\\S+)"))
                .last()
                .isEqualTo("/artify/" + made.getFirst());
    }

    @Test
    void theImageStartsAsTheTestedProcessesDo() throws IOException {
        List<String> command = new ArrayList<>(List.of("java", PackagedProgram.OPTIONS));
        command.addAll(PackagedProgram.PROGRAM);

        assertThat(Files.readString(DOCKERFILE))
                .contains("ENTRYPOINT [\"" + String.join("\", \"", command) + "\"]");
    }

    @Test
    void secretsBesideTheComposeFileStayOutOfTheImageAndTheRepository() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("Dockerfile.dockerignore")))
                .contains("**/.env");
        assertThat(Files.readAllLines(Path.of(".gitignore"))).contains(".env");
    }

    private static String base(String dockerfile) {
        return found(dockerfile, "(?m)^FROM (\\S+)").getFirst();
    }

    /** The README's table names variables of one family by their endings. */
    private static String ending(String name) {
        return name.replaceFirst("^ARTIFY_[A-Z0-9]+_", "_");
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String text(Map<?, ?> of, String name) {
        return String.valueOf(of.get(name));
    }
}
