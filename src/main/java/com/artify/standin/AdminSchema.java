package com.artify.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.language.InterfaceTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The schema of Shopify's Admin API, read when it is first asked for; that takes seconds. */
final class AdminSchema {
    private static final TypeResolver BY_NAME =
            environment ->
                    environment.getObject() instanceof Map<?, ?> node
                            ? environment
                                    .getSchema()
                                    .getObjectType(String.valueOf(node.get(Nodes.TYPE)))
                            : null;

    private AdminSchema() {}

    static GraphQLSchema get() {
        return Holder.SCHEMA;
    }

    private static final class Holder {
        private static final GraphQLSchema SCHEMA = read();
    }

    private static GraphQLSchema read() {
        TypeDefinitionRegistry types = new SchemaParser().parse(text());
        DataFetcher<Object> fetcher = new NodeFetcher();
        RuntimeWiring.Builder wiring =
                RuntimeWiring.newRuntimeWiring()
                        .codeRegistry(
                                GraphQLCodeRegistry.newCodeRegistry()
                                        .defaultDataFetcher(environment -> fetcher)
                                        .build());
        for (ScalarTypeDefinition scalar : types.scalars().values()) {
            if (!ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName())) {
                wiring.scalar(
                        GraphQLScalarType.newScalar()
                                .name(scalar.getName())
                                .coercing(new PlainScalar())
                                .build());
            }
        }
        types.types().values().stream()
                .filter(type ->
                        type instanceof InterfaceTypeDefinition
                                || type instanceof UnionTypeDefinition)
                .forEach(type -> wiring.type(type.getName(), named -> named.typeResolver(BY_NAME)));
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }

    private static String text() {
        try (InputStream zipped =
                        AdminSchema.class.getResourceAsStream("/standin/admin-2026-07.graphql.gz");
                InputStream plain = new GZIPInputStream(zipped)) {
            return new String(plain.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
