package com.artify.style;

import com.artify.base.ShopDomain;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ProductStyleRepository extends Repository<ProductStyle, Long> {
    ProductStyle save(ProductStyle style);

    @Query(
            """
            select * from product_styles
            where shop_id = :shop and product_id = :productId order by sort_order\
            """)
    List<ProductStyle> findByShopIdAndProductIdOrderBySortOrder(ShopDomain shop, long productId);

    boolean existsByShopIdAndProductId(ShopDomain shop, long productId);

    @Modifying
    @Query("delete from product_styles where shop_id = :shop and product_id = :productId")
    void deleteAllOf(ShopDomain shop, long productId);
}
