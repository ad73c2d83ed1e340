package com.artify.generation.review;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ReviewRepository extends Repository<Review, UUID> {
    Review save(Review review);

    @Query("select * from generations where shop_id = :shop and id = :id")
    Optional<Review> findByShopIdAndId(ShopDomain shop, UUID id);

    @AcrossShops("a job carries nothing but the final's id")
    Optional<Review> findById(UUID id);
}
