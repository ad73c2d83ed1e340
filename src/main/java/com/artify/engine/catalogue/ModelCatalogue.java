package com.artify.engine.catalogue;

import com.artify.base.ConfigurationProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The models of image providers, read once at the start: from the operator's file, or else from
 * that which comes with the program.
 */
@Component
public class ModelCatalogue {
    static final String SETTING = "ARTIFY_MODELS";

    private static final String SHIPPED = "engine/models.json";

    private final List<CataloguedProvider> providers;

    /**
     * Reads the file.
     *
     * @throws ConfigurationProblem if it cannot be read or says something impossible
     */
    public ModelCatalogue(@Value("${artify.models:}") String file) {
        try (InputStream content = open(file.strip())) {
            providers = new CatalogueFile(content.readAllBytes()).providers();
        } catch (IOException | InvalidPathException e) {
            throw new ConfigurationProblem(
                    SETTING, SETTING + " names a file that cannot be read: " + file + ".");
        }
    }

    /** All providers of the file. */
    public List<CataloguedProvider> providers() {
        return providers;
    }

    /** The provider of that name; empty where the installation does not offer it. */
    public Optional<CataloguedProvider> provider(String provider) {
        return providers.stream().filter(each -> each.provider().equals(provider)).findFirst();
    }

    private static InputStream open(String file) throws IOException {
        return file.isEmpty()
                ? new ClassPathResource(SHIPPED).getInputStream()
                : Files.newInputStream(Path.of(file));
    }
}
