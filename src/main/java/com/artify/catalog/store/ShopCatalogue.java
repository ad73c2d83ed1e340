package com.artify.catalog.store;

import com.artify.base.ShopDomain;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StorePage;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreSearch;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A shop's whole catalogue: what is in Shopify, and how far we have taken it over. */
@Service
public class ShopCatalogue {
    private static final String OURS = "ours:";

    private final StoreAdmin store;
    private final StoreProducts products;
    private final ImportTable imports;
    private final CatalogueImport importing;
    private final Clock clock;

    ShopCatalogue(
            StoreAdmin store,
            StoreProducts products,
            ImportTable imports,
            CatalogueImport importing,
            Clock clock) {
        this.store = store;
        this.products = products;
        this.imports = imports;
        this.importing = importing;
        this.clock = clock;
    }

    /** How far the import is; empty until it begins. */
    @Transactional(readOnly = true)
    public Optional<ImportState> state(ShopDomain shop) {
        return imports.find(shop);
    }

    /** Begins a failed import anew. */
    @Transactional
    public void retry(ShopDomain shop) {
        imports.find(shop)
                .filter(state -> state.status() == ImportState.Status.FAILED)
                .ifPresent(state -> {
                    imports.delete(shop);
                    importing.enqueue(shop, clock.instant());
                });
    }

    /**
     * A page of the shop's products by title, from Shopify, or as it was imported while Shopify is
     * not to be reached.
     */
    @Transactional(propagation = Propagation.NEVER)
    public StoreResult<StorePage> products(ShopDomain shop, StoreSearch search) {
        String cursor = search.cursor();
        if (cursor != null && cursor.startsWith(OURS)) {
            return imported(shop, search, cursor.substring(OURS.length()));
        }
        StoreResult<StorePage> answer = store.products(shop, search);
        return answer instanceof StoreResult.Unavailable<StorePage>
                        && cursor == null
                        && imports.find(shop).filter(this::isDone).isPresent()
                ? imported(shop, search, null)
                : answer;
    }

    private boolean isDone(ImportState state) {
        return state.status() == ImportState.Status.DONE;
    }

    private StoreResult<StorePage> imported(
            ShopDomain shop, StoreSearch search, @Nullable String from) {
        StorePage page = products.page(shop, new StoreSearch(search.text(), from, search.limit()));
        String next = page.next();
        return new StoreResult.Done<>(
                new StorePage(page.entries(), next == null ? null : OURS + next));
    }
}
