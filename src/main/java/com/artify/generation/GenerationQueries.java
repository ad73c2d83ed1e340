package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.generation.GenerationDetails.AttemptRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all there is to know of one generation, for staff. */
@Service
@Transactional(readOnly = true)
public class GenerationQueries {
    /** The generation with its counterpart: a preview's newest final, or a final's preview. */
    private static final String SELECT =
            """
            select g.*, u.width as photo_width, u.height as photo_height, u.purge_after, u.deletion_id,
              u.moderation_scores,
              case when u.deleted_at is null then u.object_key end as photo_key,
              v.name as style_name, v.number as style_number, p.title as product_title,
              c.id as other_id, c.preview_image_url as other_preview,
              c.thumb_image_url as other_thumb, o.uuid as order_uuid, o.order_number
            from generations g
              join uploads u on u.id = g.upload_id
              join style_versions v on v.id = g.style_version_id
              join products p on p.id = g.product_id
              left join generations c on c.shop_id = g.shop_id
                and c.id = coalesce(g.preview_generation_id,
                  (select max(f.id) from generations f
                   where f.shop_id = g.shop_id and f.preview_generation_id = g.id))
              left join order_lines l on l.id = coalesce(g.order_line_id, c.order_line_id)
              left join orders o on o.id = l.order_id
            where g.shop_id = :shop and g.id = :id\
            """;

    private final JdbcClient jdbc;
    private final AttemptRepository attempts;
    private final DetailsReader reader;

    GenerationQueries(JdbcClient jdbc, AttemptRepository attempts, DetailsReader reader) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.reader = reader;
    }

    /** The generation, or empty if the shop has none of that id. */
    public Optional<GenerationDetails> details(ShopDomain shop, UUID id) {
        List<AttemptRow> tries =
                attempts.findByShopIdAndGenerationIdOrderByNumber(shop, id).stream()
                        .map(GenerationQueries::row)
                        .toList();
        return jdbc.sql(SELECT)
                .param("shop", shop.value())
                .param("id", id.toString())
                .query((row, number) -> reader.read(row, tries))
                .optional();
    }

    private static AttemptRow row(Attempt attempt) {
        return new AttemptRow(
                attempt.number(),
                attempt.provider(),
                attempt.model(),
                attempt.priceMicros(),
                Optional.ofNullable(attempt.outcome()),
                Optional.ofNullable(attempt.detail()),
                attempt.startedAt(),
                Optional.ofNullable(attempt.endedAt()));
    }
}
