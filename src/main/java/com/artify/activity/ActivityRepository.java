package com.artify.activity;

import com.artify.base.ShopDomain;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, UUID> {
    Activity save(Activity activity);

    Optional<Activity> findByShopIdAndId(ShopDomain shop, UUID id);

    List<Activity> findByShopIdAndIdIn(ShopDomain shop, Collection<UUID> ids);

    /** An activity of parts, and its parts. */
    List<Activity> findByShopIdAndWholeId(ShopDomain shop, UUID wholeId);
}
