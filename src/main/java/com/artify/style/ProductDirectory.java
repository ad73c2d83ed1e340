package com.artify.style;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The shop's products, as far as styles need to know them; the catalogue implements it. */
public interface ProductDirectory {
    /** A product: internal id, public id and title. */
    record Entry(long id, UUID uuid, String title) {}

    Optional<Entry> find(ShopDomain shop, UUID uuid);

    /** At most {@code limit} products whose title contains {@code text}, by title. */
    List<Entry> search(ShopDomain shop, String text, int limit);
}
