package com.artify.generation;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface AttemptRepository extends Repository<Attempt, UUID> {
    Attempt save(Attempt attempt);

    /** Written beside the aggregate, whose rows are else written once and closed once. */
    @Modifying
    @Query(
            """
            update generation_attempts set ticket = :ticket, taken_up = :takenUp
            where shop_id = :shop and id = :id and outcome is null\
            """)
    int writeTicket(ShopDomain shop, UUID id, String ticket, int takenUp);

    @Query(
            """
            select * from generation_attempts
            where shop_id = :shop and generation_id = :generation order by number\
            """)
    List<Attempt> findByShopIdAndGenerationIdOrderByNumber(ShopDomain shop, UUID generation);
}
