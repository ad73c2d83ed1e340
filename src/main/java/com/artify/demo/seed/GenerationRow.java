package com.artify.demo.seed;

import com.artify.base.ShopDomain;
import com.artify.catalog.PrintSize;
import com.artify.demo.seed.SeedGenerations.Preview;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a generation, as the pipeline would have left them. */
final class GenerationRow {
    static final long PRICE_MICROS = 12_000;

    /** Pixels on the longer side of what the embedded engine paints. */
    private static final double ART_SIDE = 1536;

    static final String[] COLUMNS = {
        "id",
        "shop_id",
        "product_id",
        "ai_style_id",
        "style_version_id",
        "product_base_variant_id",
        "shopify_variant_id",
        "upload_id",
        "preview_generation_id",
        "order_id",
        "order_line_id",
        "visitor_id",
        "input_image_url",
        "art_image_url",
        "preview_image_url",
        "final_image_url",
        "thumb_image_url",
        "generation_type",
        "status",
        "progress",
        "ai_prompt_used",
        "error_code",
        "processing_time_ms",
        "ai_provider",
        "ai_model_used",
        "seed",
        "cache_key",
        "quota_reserved",
        "cost_micros",
        "print_width_px",
        "print_height_px",
        "print_dpi",
        "print_fit",
        "print_size_name",
        "upscale_status",
        "upscale_factor",
        "final_width",
        "final_height",
        "final_bytes",
        "moderation_verdict",
        "review_state",
        "review_doubt",
        "started_at",
        "completed_at",
        "version",
        "created_at",
        "updated_at"
    };

    private GenerationRow() {}

    static @Nullable Object[] preview(
            ShopDomain shop, Preview preview, boolean failed, Instant moment) {
        String art = preview.motif().art().get(preview.look()).picture();
        return row(
                shop,
                preview,
                preview.id(),
                new Kind("preview", null, null, failed ? null : art, null, null, 0),
                failed,
                moment);
    }

    /** A finished final of a paid line; {@code doubt} is a number where it waits for review. */
    static @Nullable Object[] ready(
            ShopDomain shop,
            Preview preview,
            UUID id,
            String order,
            long line,
            @Nullable Double doubt,
            Instant moment) {
        String art = preview.motif().art().get(preview.look()).picture();
        return row(
                shop,
                preview,
                id,
                new Kind(
                        "final",
                        order,
                        line,
                        null,
                        art,
                        doubt == null ? "approved" : "awaiting",
                        doubt == null ? 0 : doubt),
                false,
                moment);
    }

    private record Kind(
            String type,
            @Nullable String order,
            @Nullable Long line,
            @Nullable String previewKey,
            @Nullable String finalKey,
            @Nullable String review,
            double doubt) {}

    private static @Nullable Object[] row(
            ShopDomain shop, Preview preview, UUID id, Kind kind, boolean failed, Instant moment) {
        PrintSize print = preview.sold().print();
        boolean isFinal = kind.line() != null;
        return new @Nullable Object[] {
            id.toString(),
            shop.value(),
            preview.sold().product().id(),
            preview.style(),
            preview.styleVersion(),
            preview.sold().baseVariant(),
            preview.sold().variant(),
            preview.upload().toString(),
            isFinal ? preview.id().toString() : null,
            kind.order(),
            kind.line(),
            "visitor-" + preview.upload().toString().substring(24),
            preview.motif().photo().picture(),
            failed ? null : preview.motif().art().get(preview.look()).picture(),
            kind.previewKey(),
            kind.finalKey(),
            failed ? null : preview.motif().art().get(preview.look()).thumb(),
            kind.type(),
            failed ? "failed" : "completed",
            failed ? 0.3 : 1.0,
            "Painting of the photo, seeded".toLowerCase(Locale.ROOT),
            failed ? "unavailable" : null,
            1_800,
            "embedded",
            "auto",
            id.getLeastSignificantBits() >>> 16,
            id.toString(),
            !failed,
            failed ? 0 : PRICE_MICROS,
            print.widthPx(),
            print.heightPx(),
            print.dpi(),
            "cover",
            print.name(),
            isFinal ? "completed" : "not_needed",
            isFinal ? Math.max(print.widthPx(), print.heightPx()) / ART_SIDE : null,
            isFinal ? print.widthPx() : null,
            isFinal ? print.heightPx() : null,
            isFinal ? preview.motif().art().get(preview.look()).bytes() : null,
            "clear",
            kind.review() == null ? "none" : kind.review(),
            kind.doubt(),
            moment,
            failed ? null : moment.plusSeconds(2),
            0,
            moment,
            moment.plusSeconds(2)
        };
    }
}
