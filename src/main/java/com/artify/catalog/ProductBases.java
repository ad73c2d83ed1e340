package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The product bases of a shop with their variants. */
@Service
@Transactional(readOnly = true)
public class ProductBases {
    private final ProductBaseRepository bases;
    private final BaseVariantRepository variants;
    private final Clock clock;

    ProductBases(ProductBaseRepository bases, BaseVariantRepository variants, Clock clock) {
        this.bases = bases;
        this.variants = variants;
        this.clock = clock;
    }

    /** All bases of the shop in their order. */
    public List<ProductBase> all(ShopDomain shop) {
        return bases.findByShopIdAndRemovedAtIsNullOrderBySortOrder(shop);
    }

    public Optional<ProductBase> find(ShopDomain shop, UUID uuid) {
        return bases.findByShopIdAndUuid(shop, uuid).filter(base -> !base.removed());
    }

    /** The base's variants in their order. */
    public List<BaseVariant> variants(ProductBase base) {
        return variants.findByShopIdAndProductBaseIdAndRemovedAtIsNullOrderBySortOrder(
                base.shop(), base.id());
    }

    /** Adds a base after the others. */
    @Transactional
    public ProductBase create(ShopDomain shop, NewProductBase base) {
        return bases.save(ProductBase.create(shop, base, all(shop).size(), clock.instant()));
    }

    /** Adds a variant after the others of its base. */
    @Transactional
    public BaseVariant addVariant(ProductBase base, NewBaseVariant variant) {
        int order = variants(base).size();
        return variants.save(BaseVariant.create(base, variant, order, clock.instant()));
    }
}
