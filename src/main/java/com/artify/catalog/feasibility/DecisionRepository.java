package com.artify.catalog.feasibility;

import com.artify.base.ShopDomain;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, Long> {
    Decision save(Decision decision);

    @Query("select * from print_decisions where shop_id = :shop and product_id = :productId")
    List<Decision> findByShopIdAndProductId(ShopDomain shop, long productId);

    @Query("select * from print_decisions where shop_id = :shop")
    List<Decision> findByShopId(ShopDomain shop);

    @Modifying
    @Query(
            """
            delete from print_decisions
            where shop_id = :shop and product_id = :productId
              and shopify_variant_id = :variant and ai_style_id = :styleId
            """)
    int delete(ShopDomain shop, long productId, String variant, long styleId);
}
