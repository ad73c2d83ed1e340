package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface ProductRepository extends Repository<Product, Long> {
    Product save(Product product);

    Optional<Product> findByShopIdAndId(ShopDomain shop, long id);

    Optional<Product> findByShopIdAndUuid(ShopDomain shop, UUID uuid);

    Optional<Product> findByShopIdAndShopifyProductId(ShopDomain shop, long shopifyProductId);

    /** The same, held against other writers until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Product> findOneByShopIdAndShopifyProductId(ShopDomain shop, long shopifyProductId);

    /** The same, held against other writers until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Product> findOneByShopIdAndUuid(ShopDomain shop, UUID uuid);

    List<Product> findByShopIdAndGoneAtIsNotNull(ShopDomain shop);

    List<Product> findByShopIdOrderByTitle(ShopDomain shop);
}
