package com.artify.shop;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface StaffRepository extends Repository<StaffMember, Long> {
    StaffMember save(StaffMember member);

    @Query("select * from staff_members where shop_id = :shop and uuid = :uuid")
    Optional<StaffMember> findByShopIdAndUuid(ShopDomain shop, UUID uuid);

    @Query("select * from staff_members where shop_id = :shop order by id")
    List<StaffMember> findByShopIdOrderById(ShopDomain shop);

    @Query("select * from staff_members where shop_id = :shop and is_active = :active order by id")
    List<StaffMember> findByShopIdAndIsActiveOrderById(ShopDomain shop, boolean active);
}
