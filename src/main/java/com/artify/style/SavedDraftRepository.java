package com.artify.style;

import com.artify.base.ShopDomain;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface SavedDraftRepository extends Repository<SavedDraft, Long> {
    SavedDraft save(SavedDraft draft);

    Optional<SavedDraft> findByShopIdAndStyleId(ShopDomain shop, long styleId);

    @Modifying
    @Query("delete from style_drafts where shop_id = :shop and ai_style_id = :styleId")
    void deleteOf(ShopDomain shop, long styleId);
}
