package com.artify.catalog.feasibility;

/** Says in SQL what shoppers are offered, as {@link PrintFeasibility} says of a single product. */
public final class OfferTables {
    /**
     * Begins a query of the shop {@code :shop}. {@code prints} has each Shopify variant that can be
     * printed once, by its mapping first, else by its size; {@code offers} has the styles of each
     * product. What is too coarse is still among them.
     */
    public static final String WITH =
            """
            with mapped as (
              select m.product_id, m.shopify_variant_id, v.width_px, v.height_px, v.dpi
              from product_base_variant_mappings m
                join product_base_variants v on v.id = m.product_base_variant_id
                join product_bases b on b.id = v.product_base_id
                join product_product_bases l
                  on l.product_id = m.product_id and l.product_base_id = b.id
              where m.shop_id = :shop and m.is_active and v.is_active and b.is_active
                and b.removed_at is null and l.is_enabled
            ),
            prints as (
              select * from mapped
              union all
              select s.product_id, s.shopify_variant_id, s.width_px, s.height_px, s.dpi
              from sizes s
                left join mapped m on m.product_id = s.product_id
                  and m.shopify_variant_id = s.shopify_variant_id
              where s.shop_id = :shop and s.is_active and s.shopify_variant_id is not null
                and m.product_id is null
            ),
            offers as (
              select o.product_id, s.id as style_id, s.provider, s.model
              from product_styles o join ai_styles s on s.id = o.ai_style_id
              where o.shop_id = :shop and o.is_enabled and s.is_active and s.current_version > 0
            )
            """;

    private OfferTables() {}
}
