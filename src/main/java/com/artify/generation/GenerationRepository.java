package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface GenerationRepository extends Repository<Generation, UUID> {
    Generation save(Generation generation);

    @Query("select * from generations where shop_id = :shop and id = :id")
    Optional<Generation> findByShopIdAndId(ShopDomain shop, UUID id);

    @AcrossShops("a job carries nothing but the generation's id")
    Optional<Generation> findById(UUID id);

    @Query(
            """
            select * from generations where shop_id = :shop and order_line_id = :line
              and status <> 'failed' and superseded_at is null\
            """)
    Optional<Generation> findFinal(ShopDomain shop, long line);

    /** The final at the line of a preview or a final; a failed one counts where no other stands. */
    @Query(
            """
            select f.* from generations g
              join generations f on f.shop_id = g.shop_id and f.generation_type = 'final'
                and f.superseded_at is null
                and (f.id = g.id or f.preview_generation_id = g.id
                  or f.order_line_id = g.order_line_id)
            where g.shop_id = :shop and g.id = :id order by f.id desc limit 1\
            """)
    Optional<Generation> findPresentFinal(ShopDomain shop, UUID id);

    /** What is still to be made of a photo for shoppers who look. */
    @Query(
            """
            select * from generations where shop_id = :shop and upload_id = :upload
              and generation_type = 'preview' and status in ('pending', 'processing')\
            """)
    List<Generation> findUnfinishedPreviewsOf(ShopDomain shop, UUID upload);

    /**
     * A worker begins, or takes up what a dead one had begun; empty if it has ended, or its shop
     * has uninstalled the app. One statement, since each generation comes by.
     */
    @AcrossShops("a job carries nothing but the generation's id")
    @Query(
            """
            update generations set status = 'processing', started_at = coalesce(started_at, :now),
              updated_at = :now, version = version + 1
            where id = :id and status in ('pending', 'processing')
              and exists (select 1 from shops s where s.id = shop_id and s.is_active)
            returning *\
            """)
    Optional<Generation> start(UUID id, Instant now);

    @Query(
            """
            select * from generations where shop_id = :shop and generation_type = 'preview'
              and status in ('pending', 'processing')\
            """)
    List<Generation> findUnfinishedPreviews(ShopDomain shop);

    /** Lets what nobody began wait in the shop's backlog again. */
    @Modifying
    @Query(
            """
            update generations set handed_over_at = null, version = version + 1
            where shop_id = :shop and status = 'pending' and handed_over_at is not null\
            """)
    int takeBack(ShopDomain shop);

    /** Written beside the aggregate, since progress is worth no conflict; 0 once it has ended. */
    @Modifying
    @Query(
            """
            update generations set progress = :progress
            where shop_id = :shop and id = :id and status = 'processing'\
            """)
    int writeProgress(ShopDomain shop, UUID id, double progress);

    @AcrossShops("the sweeper walks all shops")
    @Query(
            """
            select distinct shop_id from generations
            where status in ('pending', 'processing')\
            """)
    List<String> findShopsAtWork();

    @AcrossShops("the sweeper walks all shops")
    @Query(
            """
            select * from generations where status in ('pending', 'processing')
              and handed_over_at is not null and handed_over_at < :before order by id limit 500\
            """)
    List<Generation> findHandedOverBefore(Instant before);

    @AcrossShops("the sweeper walks all shops")
    @Query(
            """
            select * from generations where status = 'pending' and generation_type = 'preview'
              and handed_over_at is null and created_at < :before order by id limit 500\
            """)
    List<Generation> findStalePreviews(Instant before);
}
