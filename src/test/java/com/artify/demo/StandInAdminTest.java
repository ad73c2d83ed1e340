package com.artify.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.store.StoreAdminContract;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class StandInAdminTest extends StoreAdminContract {
    private final List<StoreProduct> heard = new ArrayList<>();
    private final StandInShelf shelf =
            new StandInShelf(StandInStock.read(StandInCatalogue.read()), Clock.systemUTC());
    private final StoreAdmin store = new StandInAdmin(shop -> Optional.of(shelf));

    @Override
    protected StoreAdmin store() {
        return store;
    }

    @Override
    protected void refuse(String title) {
        shelf.refuse(title::equals);
    }

    @Test
    void everyChangeIsToldAndOutlivesTheProgram(@TempDir Path folder) {
        StandInMemory memory =
                new StandInMemory(folder.resolve("store.json"), JsonMapper.builder().build());
        shelf.onChange(product -> {
            heard.add(product);
            memory.write(shelf.all());
        });
        StoreProduct poster = titled("Pet portrait poster");
        done(store.createVariants(SHOP, poster.id(), List.of(draft("A1"))));

        assertThat(heard).extracting(StoreProduct::id).containsExactly(poster.id());
        assertThat(memory.read()).contains(shelf.all());
    }
}
