package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.engine.SafetyScores;
import com.artify.settings.LatestScores;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LatestPhotos implements LatestScores {
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    LatestPhotos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SafetyScores> of(ShopDomain shop) {
        return jdbc
                .sql(
                        """
                        select moderation_scores from uploads where shop_id = :shop
                        order by id desc limit :most\
                        """)
                .param("shop", shop.value())
                .param("most", MOST)
                .query((row, number) -> StoredScores.read(row.getString(1)))
                .list()
                .stream()
                .filter(SafetyScores::known)
                .toList();
    }
}
