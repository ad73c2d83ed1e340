package com.artify.generation;

import com.artify.base.ShopDomain;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface UploadRepository extends Repository<Upload, UUID> {
    Upload save(Upload upload);

    @Query("select * from uploads where shop_id = :shop and id = :id")
    Optional<Upload> findByShopIdAndId(ShopDomain shop, UUID id);
}
