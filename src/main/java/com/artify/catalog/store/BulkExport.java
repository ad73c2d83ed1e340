package com.artify.catalog.store;

import com.artify.base.ShopDomain;
import com.artify.catalog.StorePage;
import com.artify.catalog.StoreResult;
import com.artify.shopify.admin.AdminApi;
import com.artify.shopify.admin.AdminDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has Shopify write all of a shop's products into a file, and reads it line by line. */
final class BulkExport {
    private static final AdminDocument COUNT = AdminDocument.read("catalog/products-count");
    private static final AdminDocument PRODUCTS = AdminDocument.read("catalog/bulk-products");
    private static final AdminDocument START = AdminDocument.read("catalog/bulk-start");
    private static final AdminDocument STATE = AdminDocument.read("catalog/bulk-state");
    private static final int BATCH = 250;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AdminApi api;
    private final RestClient files;

    /** {@code files} is for addresses that are signed by themselves. */
    BulkExport(AdminApi api, RestClient files) {
        this.api = api;
        this.files = files;
    }

    /**
     * How far an operation is.
     *
     * @param status such as RUNNING, COMPLETED or FAILED
     * @param url of the file once it is there; empty for a shop without products
     */
    record State(String status, int products, Optional<String> url) {
        boolean isUnderWay() {
            return status.equals("CREATED") || status.equals("RUNNING");
        }

        boolean isComplete() {
            return status.equals("COMPLETED");
        }
    }

    StoreResult<Integer> count(ShopDomain shop) {
        return StoreAnswers.of(
                api.call(shop, COUNT, Map.of())
                        .map(data -> data.path("productsCount").path("count").asInt(0)));
    }

    /** Begins; answers with the operation's id. */
    StoreResult<String> start(ShopDomain shop) {
        return StoreAnswers.of(
                api.call(shop, START, Map.of("query", PRODUCTS.text()))
                        .map(data ->
                                data.path("bulkOperationRunQuery")
                                        .path("bulkOperation")
                                        .path("id")
                                        .asString("")));
    }

    StoreResult<State> state(ShopDomain shop, String operation) {
        return StoreAnswers.of(
                api.call(shop, STATE, Map.of("id", operation))
                        .map(data -> state(data.path("bulkOperation"))));
    }

    private static State state(JsonNode operation) {
        return new State(
                operation.path("status").asString("EXPIRED"),
                operation.path("rootObjectCount").asInt(0),
                Optional.of(operation.path("url").asString("")).filter(url -> !url.isEmpty()));
    }

    /** Hands the file's products over in batches, never holding more than one of them. */
    void read(String url, Consumer<List<StorePage.Entry>> taker) {
        files.get()
                .uri(URI.create(url))
                .exchange((request, response) -> {
                    if (response.getStatusCode() != HttpStatus.OK) {
                        throw new IllegalStateException("Shopify's file is not to be had");
                    }
                    read(response, taker);
                    return true;
                });
    }

    private static void read(ClientHttpResponse response, Consumer<List<StorePage.Entry>> taker) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(response.getBody(), StandardCharsets.UTF_8))) {
            List<StorePage.Entry> batch = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    batch.add(ProductJson.entry(JSON.readTree(line)));
                }
                if (batch.size() == BATCH) {
                    taker.accept(List.copyOf(batch));
                    batch.clear();
                }
            }
            taker.accept(List.copyOf(batch));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
