package com.artify.shop;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StaffRepository extends Repository<StaffMember, Long> {
    StaffMember save(StaffMember member);

    Optional<StaffMember> findByShopIdAndUuid(ShopDomain shop, UUID uuid);

    List<StaffMember> findByShopIdOrderById(ShopDomain shop);

    List<StaffMember> findByShopIdAndIsActiveOrderById(ShopDomain shop, boolean active);
}
