package com.artify.generation.review;

import com.artify.base.ShopDomain;
import com.artify.settings.ReviewRule;
import com.artify.settings.Settings;
import com.artify.shop.CurrentStaff;
import com.artify.shop.StaffMember;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The finals that wait for a decision, the most doubtful first, then the oldest. */
@Service
@Transactional(readOnly = true)
public class ReviewQueue {
    /** What the shop's rule would not let pass; its parameters come from the rule. */
    private static final String DOUBTFUL =
            """
            (g.compared_structure is null or g.compared_structure < :structure
              or g.compared_colour_shift > :colours or g.moderation_verdict <> 'clear'
              or (:faces = 1 and (g.compared_same_faces is null
                or g.compared_same_faces <> g.compared_preview_faces
                or g.compared_same_faces <> g.compared_final_faces)))\
            """;

    private static final String WAITING =
            " g.shop_id = :shop and g.review_state = 'awaiting' and g.superseded_at is null";

    private static final String REFUSED_PHOTOS =
            """
            (select count(*) from uploads r where r.shop_id = :shop
              and r.moderation_verdict in ('blocked', 'allowed')
              and r.moderation_verdict = 'blocked' and r.deleted_at is null)\
            """;

    private static final String COLUMNS =
            """
            g.id, case when u.deleted_at is null then u.object_key end as photo_key,
              u.width as photo_width, u.height as photo_height,
              p.art_image_url as preview_art, p.original_width, p.original_height,
              g.thumb_image_url, g.review_image_url, g.final_image_url, g.final_width,
              g.final_height, g.compared_at, g.compared_structure, g.compared_colour_shift,
              g.compared_preview_faces, g.compared_final_faces, g.compared_same_faces,
              g.moderation_verdict, g.review_assignee_id, s.name as assignee, g.print_size_name, g.shopper_text,
              v.name as style, t.title as product, o.uuid as order_uuid, o.order_number,
              g.completed_at
            from generations g
              join uploads u on u.id = g.upload_id
              join style_versions v on v.id = g.style_version_id
              join products t on t.id = g.product_id
              left join generations p
                on p.shop_id = g.shop_id and p.id = g.preview_generation_id
              left join staff_members s
                on s.shop_id = g.shop_id and s.uuid = g.review_assignee_id
              left join order_lines l on l.shop_id = g.shop_id and l.id = g.order_line_id
              left join orders o on o.id = l.order_id
            where\
            """;

    private static final String ITEMS = "select " + DOUBTFUL + " as doubtful, " + COLUMNS + WAITING;

    private final JdbcClient jdbc;
    private final ReviewRows rows;
    private final Settings settings;
    private final CurrentStaff currentStaff;

    ReviewQueue(JdbcClient jdbc, ReviewRows rows, Settings settings, CurrentStaff currentStaff) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.settings = settings;
        this.currentStaff = currentStaff;
    }

    /** The first {@code limit} of what waits, without those that are {@code known}. */
    public List<ReviewItem> next(
            ShopDomain shop, ReviewFilter filter, Collection<UUID> known, int limit) {
        String sql =
                ITEMS
                        + narrowing(filter)
                        + (known.isEmpty() ? "" : " and g.id not in (:known)")
                        + " order by g.review_doubt desc, g.id limit :limit";
        return bound(sql, shop)
                .param("known", known.stream().map(UUID::toString).toList())
                .param("limit", limit)
                .query((row, number) -> rows.item(row))
                .list();
    }

    /** One that waits, whatever the filter. */
    public Optional<ReviewItem> item(ShopDomain shop, UUID id) {
        return bound(ITEMS + " and g.id = :id", shop)
                .param("id", id.toString())
                .query((row, number) -> rows.item(row))
                .optional();
    }

    public ReviewCounts counts(ShopDomain shop) {
        return bound(
                        "select count(*) as everything, sum(case when "
                                + DOUBTFUL
                                + " then 1 else 0 end) as doubtful,"
                                + " sum(case when g.review_assignee_id = :me then 1 else 0 end)"
                                + " as mine, sum(case when g.review_assignee_id is null"
                                + " then 1 else 0 end) as nobodys, "
                                + REFUSED_PHOTOS
                                + " as refused from generations g where"
                                + WAITING,
                        shop)
                .query((row, number) ->
                        new ReviewCounts(
                                row.getInt("everything"),
                                row.getInt("doubtful"),
                                row.getInt("mine"),
                                row.getInt("nobodys"),
                                row.getInt("refused")))
                .single();
    }

    /** What a final is called where there is no picture of it. */
    String name(ShopDomain shop, UUID id) {
        return jdbc.sql(
                        """
                        select v.name as style, t.title as product from generations g
                          join style_versions v on v.id = g.style_version_id
                          join products t on t.id = g.product_id
                        where g.shop_id = :shop and g.id = :id\
                        """)
                .param("shop", shop.value())
                .param("id", id.toString())
                .query((row, number) -> row.getString("product") + " · " + row.getString("style"))
                .single();
    }

    private static String narrowing(ReviewFilter filter) {
        return switch (filter) {
            case ALL -> "";
            case DOUBTFUL -> " and " + DOUBTFUL;
            case MINE -> " and g.review_assignee_id = :me";
            case UNASSIGNED -> " and g.review_assignee_id is null";
        };
    }

    private JdbcClient.StatementSpec bound(String sql, ShopDomain shop) {
        ReviewRule rule = settings.of(shop).review();
        return jdbc.sql(sql)
                .param("shop", shop.value())
                .param("structure", rule.leastSimilarity())
                .param("colours", rule.mostColourShift())
                .param("faces", rule.sameFaces() ? 1 : 0)
                .param("me", me());
    }

    private String me() {
        return currentStaff.find().map(StaffMember::uuid).map(UUID::toString).orElse("");
    }
}
