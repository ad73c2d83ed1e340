package com.artify.shop;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ShopRepository extends Repository<Shop, ShopDomain> {
    Shop save(Shop shop);

    Optional<Shop> findById(ShopDomain shop);

    @Query("select count(*) from shops where id = :shop and is_active")
    int countActive(ShopDomain shop);

    @Query("select time_zone from shops where id = :shop")
    Optional<String> findZone(ShopDomain shop);

    @AcrossShops("maintenance jobs walk all shops")
    @Query("select * from shops where is_active = :active")
    List<Shop> findByIsActive(boolean active);

    @AcrossShops("maintenance jobs walk all shops")
    List<Shop> findByIsActiveAndUninstalledAtBefore(boolean active, Instant time);
}
