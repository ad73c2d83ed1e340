package com.artify.demo.seed;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.demo.seed.SeedPictures.Files;
import com.artify.demo.seed.SeedPictures.Motif;
import com.artify.demo.seed.SeedProducts.Sold;
import com.artify.style.Style;
import com.artify.style.Styles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what shoppers tried: photos, previews and attempts, most of them successful. */
@Component
@Profile("demo")
class SeedGenerations {
    private static final int FAILED_EVERY = 25;
    private static final int PREVIEWS_A_PHOTO = 3;

    private static final String[] UPLOAD_COLUMNS = {
        "id",
        "shop_id",
        "object_key",
        "thumb_key",
        "media_type",
        "bytes",
        "width",
        "height",
        "sha256",
        "visitor_id",
        "moderation_verdict",
        "expires_at",
        "version",
        "created_at"
    };
    private static final String[] ATTEMPT_COLUMNS = {
        "id",
        "shop_id",
        "generation_id",
        "number",
        "provider",
        "model",
        "price_micros",
        "outcome",
        "started_at",
        "ended_at"
    };

    private final Styles styles;
    private final JdbcTemplate jdbc;
    private final Database database;

    SeedGenerations(Styles styles, JdbcTemplate jdbc, Database database) {
        this.styles = styles;
        this.jdbc = jdbc;
        this.database = database;
    }

    /** A finished preview that can be bought. */
    record Preview(
            UUID id,
            Sold sold,
            long style,
            long styleVersion,
            UUID upload,
            Motif motif,
            int look) {}

    /** Where rows of generations go; finals come into the same table. */
    record Tables(Rows generations, Rows attempts, Rows uploads) {
        void flush() {
            attempts.flush();
        }
    }

    Tables tables() {
        Rows uploads = rows("uploads", UPLOAD_COLUMNS);
        Rows generations = rows("generations", GenerationRow.COLUMNS).after(uploads);
        return new Tables(
                generations,
                rows("generation_attempts", ATTEMPT_COLUMNS).after(generations),
                uploads);
    }

    private Rows rows(String table, String... columns) {
        return new Rows(jdbc, database, table, columns);
    }

    List<Preview> write(
            ShopDomain shop,
            int count,
            List<Sold> sold,
            List<Motif> motifs,
            Tables tables,
            Instant now) {
        Random random = new Random(7);
        Moments moments = new Moments(now, count, random);
        List<Offer> offers = offers(shop);
        List<Preview> previews = new ArrayList<>();
        @Nullable UUID upload = null;
        Motif motif = motifs.getFirst();
        for (int i = 0; i < count; i++) {
            Instant moment = moments.at(i);
            if (upload == null || i % PREVIEWS_A_PHOTO == 0) {
                upload = moments.id(moment);
                motif = motifs.get(random.nextInt(motifs.size()));
                addUpload(shop, upload, motif, moment, tables);
            }
            Offer offer = offers.get(random.nextInt(offers.size()));
            Sold wanted = sold.get(random.nextInt(sold.size()));
            UUID id = moments.id(moment);
            Preview preview =
                    new Preview(
                            id,
                            wanted,
                            offer.style(),
                            offer.version(),
                            upload,
                            motif,
                            (int) (offer.style() % SeedPictures.looks()));
            boolean failed = i % FAILED_EVERY == FAILED_EVERY - 1;
            tables.generations().add(GenerationRow.preview(shop, preview, failed, moment));
            addAttempt(shop, id, failed, moment, moments, tables);
            if (!failed) {
                previews.add(preview);
            }
        }
        tables.flush();
        return previews;
    }

    private record Offer(long style, long version) {}

    private List<Offer> offers(ShopDomain shop) {
        return styles.all(shop).stream().map(this::offer).toList();
    }

    private Offer offer(Style style) {
        return new Offer(style.id(), Objects.requireNonNull(styles.currentVersion(style).id()));
    }

    private static void addUpload(
            ShopDomain shop, UUID upload, Motif motif, Instant moment, Tables tables) {
        Files photo = motif.photo();
        tables.uploads()
                .add(
                        upload.toString(),
                        shop.value(),
                        photo.picture(),
                        photo.thumb(),
                        "image/jpeg",
                        photo.bytes(),
                        SeedPictures.width(),
                        SeedPictures.height(),
                        upload.toString(),
                        "visitor-" + upload.toString().substring(24),
                        "clear",
                        moment.plusSeconds(365L * 86_400),
                        0,
                        moment);
    }

    static void addAttempt(
            ShopDomain shop,
            UUID generation,
            boolean failed,
            Instant moment,
            Moments moments,
            Tables tables) {
        tables.attempts()
                .add(
                        moments.id(moment).toString(),
                        shop.value(),
                        generation.toString(),
                        1,
                        "embedded",
                        "auto",
                        GenerationRow.PRICE_MICROS,
                        failed ? "outage" : "succeeded",
                        moment,
                        moment.plusSeconds(2));
    }
}
