package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface ProductRepository extends Repository<Product, Long> {
    Product save(Product product);

    @Query("select * from products where shop_id = :shop and id = :id")
    Optional<Product> findByShopIdAndId(ShopDomain shop, long id);

    @Query("select * from products where shop_id = :shop and uuid = :uuid")
    Optional<Product> findByShopIdAndUuid(ShopDomain shop, UUID uuid);

    @Query(
            """
            select * from products
            where shop_id = :shop and shopify_product_id = :shopifyProductId\
            """)
    Optional<Product> findByShopIdAndShopifyProductId(ShopDomain shop, long shopifyProductId);

    /** The same, held against other writers until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Product> findOneByShopIdAndShopifyProductId(ShopDomain shop, long shopifyProductId);

    /** The same, held against other writers until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Product> findOneByShopIdAndUuid(ShopDomain shop, UUID uuid);

    @Query("select * from products where shop_id = :shop and gone_at is not null")
    List<Product> findByShopIdAndGoneAtIsNotNull(ShopDomain shop);

    @Query("select * from products where shop_id = :shop order by title")
    List<Product> findByShopIdOrderByTitle(ShopDomain shop);
}
