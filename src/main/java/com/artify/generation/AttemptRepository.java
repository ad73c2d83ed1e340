package com.artify.generation;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AttemptRepository extends Repository<Attempt, UUID> {
    Attempt save(Attempt attempt);

    List<Attempt> findByShopIdAndGenerationIdOrderByNumber(ShopDomain shop, UUID generation);
}
