package com.artify.activity;

import com.artify.base.ShopDomain;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, UUID> {
    Activity save(Activity activity);

    @Query("select * from activities where shop_id = :shop and id = :id")
    Optional<Activity> findByShopIdAndId(ShopDomain shop, UUID id);

    List<Activity> findByShopIdAndIdIn(ShopDomain shop, Collection<UUID> ids);

    /** An activity of parts, and its parts. */
    @Query("select * from activities where shop_id = :shop and whole_id = :wholeId")
    List<Activity> findByShopIdAndWholeId(ShopDomain shop, UUID wholeId);
}
