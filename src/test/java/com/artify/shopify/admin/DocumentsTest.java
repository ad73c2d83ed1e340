package com.artify.shopify.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every document of ours is one that Shopify understands. */
class DocumentsTest {
    @Test
    void everyDocumentAgreesWithShopifysSchema() throws IOException {
        GraphQLSchema schema = schema();
        Resource[] documents =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:graphql/**/*.graphql");

        assertThat(documents).isNotEmpty();
        assertThat(documents)
                .allSatisfy(document -> {
                    String text = document.getContentAsString(UTF_8);
                    assertThat(errors(schema, text)).as(document.getFilename()).isEmpty();
                    assertThat(AdminDocument.of(text).operation()).isNotEmpty();
                });
        assertThat(errors(schema, "query Q { shop { nam } }")).hasSize(1);
    }

    private static List<ValidationError> errors(GraphQLSchema schema, String document) {
        return new Validator().validateDocument(schema, Parser.parse(document), Locale.ENGLISH);
    }

    private static GraphQLSchema schema() throws IOException {
        try (Reader text =
                new InputStreamReader(
                        new GZIPInputStream(
                                new ClassPathResource("standin/admin-2026-07.graphql.gz")
                                        .getInputStream()),
                        UTF_8)) {
            TypeDefinitionRegistry types = new SchemaParser().parse(text);
            return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
        }
    }
}
