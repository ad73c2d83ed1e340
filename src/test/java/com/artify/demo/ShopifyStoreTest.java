package com.artify.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreVariant;
import com.artify.catalog.VariantOutcome;
import com.artify.catalog.store.StoreAdminContract;
import com.artify.catalog.store.TestStore;
import com.artify.shopify.admin.AdminServer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Products over the Admin API, from the documents that are sent to what is read from answers. */
class ShopifyStoreTest extends StoreAdminContract {
    private final StandInShelf shelf =
            new StandInShelf(StandInStock.read(StandInCatalogue.read()), Clock.systemUTC());
    private final ShelfGraphql graphql = new ShelfGraphql(shelf);
    private final AdminServer server = new AdminServer().otherwise(graphql);
    private final StoreAdmin store = TestStore.over(server.api());

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    protected StoreAdmin store() {
        return store;
    }

    @Override
    protected void refuse(String title) {
        graphql.refuse(title);
    }

    @Test
    void variantsWhoseAnswerGotLostAreFoundAgain() {
        StoreProduct poster = titled("Pet portrait poster");
        server.breakingOff();

        List<VariantOutcome> outcomes =
                done(store.createVariants(SHOP, poster.id(), List.of(draft("A1"), draft("A0"))));

        List<StoreVariant> variants = now(poster).variants();
        assertThat(variants).hasSize(poster.variants().size() + 2);
        assertThat(outcomes)
                .containsExactly(
                        new VariantOutcome.Done(variants.get(variants.size() - 2).id()),
                        new VariantOutcome.Done(variants.getLast().id()));
    }

    @Test
    void variantsThatWereNotCreatedAreLeftForLater() {
        StoreProduct poster = titled("Pet portrait poster");
        server.answering(502, "");

        assertThat(store.createVariants(SHOP, poster.id(), List.of(draft("A1"))))
                .isInstanceOf(StoreResult.Unavailable.class);
        assertThat(now(poster)).isEqualTo(poster);
    }

    @Test
    void deletionsWhoseAnswerGotLostAreFoundToBeDone() {
        StoreProduct mug = titled("Magic mug");
        List<String> last = List.of(mug.variants().getLast().id());
        server.breakingOff();

        assertThat(done(store.deleteVariants(SHOP, mug.id(), last)))
                .containsExactly(new VariantOutcome.Done(last.getFirst()));
        assertThat(now(mug).variants()).hasSize(1);
    }

    @Test
    void aProductThatChangesWhileItIsReadIsReadAnew() {
        StoreProduct banner = titled("Made-to-measure banner");
        int calls = server.asked().size();
        server.otherwise(body -> {
            String answer = graphql.apply(body);
            if (server.asked().size() == calls + 3) {
                shelf.put(banner.withVariants(banner.variants().subList(0, 1)).asOf(Instant.now()));
            }
            return answer;
        });

        assertThat(now(banner).variants()).hasSize(1);
    }
}
