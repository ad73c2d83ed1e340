package com.artify.generation;

import com.artify.base.ShopDomain;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface UploadRepository extends Repository<Upload, UUID> {
    Upload save(Upload upload);

    Optional<Upload> findByShopIdAndId(ShopDomain shop, UUID id);
}
