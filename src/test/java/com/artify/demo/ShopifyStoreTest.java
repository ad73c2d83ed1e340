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
import com.artify.standin.Faults;
import com.artify.standin.StandInApp;
import com.artify.standin.StandInGraphql;
import com.artify.standin.StandInProduct;
import com.artify.standin.StandInShop;
import com.artify.standin.StandInShopify;
import com.artify.standin.StandInStaff;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Products over the Admin API, from the documents that are sent to what is read from answers. */
class ShopifyStoreTest extends StoreAdminContract {
    private final StandInShopify shopify =
            new StandInShopify(
                    new StandInApp("client", "secret", "http://localhost", List.of()),
                    Clock.systemUTC());
    private final StandInShop shop =
            shopify.open(
                    SHOP.value(),
                    List.of(new StandInStaff(1, "Ada", "Holm", "ada@shop.example", true, "en")));
    private final StandInGraphql graphql = new StandInGraphql(shopify, shop, "");
    private final AdminServer server = new AdminServer().otherwise(graphql);
    private final StoreAdmin store = TestStore.over(server.api());

    @BeforeEach
    void fill() {
        shopify.fail(Faults.ofWebhooks(1, 0, false));
        shop.fill(StandInStock.read(StandInCatalogue.read()));
    }

    @AfterEach
    void stop() {
        assertThat(shopify.misses()).isEmpty();
        server.close();
        shopify.close();
    }

    @Override
    protected StoreAdmin store() {
        return store;
    }

    @Override
    protected void refuse(String title) {
        shop.refuse(title::equals);
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
                StandInProduct now = shop.product(banner.id()).orElseThrow();
                shop.put(now.with(now.options(), now.variants().subList(0, 1)));
            }
            return answer;
        });

        assertThat(now(banner).variants()).hasSize(1);
    }
}
