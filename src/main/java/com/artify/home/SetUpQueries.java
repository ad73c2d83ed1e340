package com.artify.home;

import com.artify.base.ShopDomain;
import com.artify.catalog.feasibility.OfferTables;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees from the shop's data which steps of its set-up are done; nobody ticks anything off. */
@Service
@Transactional(readOnly = true)
public class SetUpQueries {
    private static final String ENABLED =
            "from products p where p.shop_id = :shop and p.is_enabled";

    private static final Map<SetUpStep, String> PROOFS =
            new EnumMap<>(
                    Map.of(
                            SetUpStep.PRODUCT,
                            "select 1 " + ENABLED,
                            SetUpStep.MAPPING,
                            "select 1 " + with("prints"),
                            SetUpStep.STYLES,
                            "select 1 " + with("offers"),
                            SetUpStep.WATERMARK,
                            "select 1 from watermarks w where w.shop_id = :shop and w.is_active",
                            SetUpStep.STOREFRONT,
                            """
                            select 1 from generations g where g.shop_id = :shop
                              and g.generation_type = 'preview' and g.status = 'completed'\
                            """));

    private final JdbcClient jdbc;

    SetUpQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far the shop is now. */
    public SetUp of(ShopDomain shop) {
        String flags =
                PROOFS.entrySet().stream()
                        .map(proof ->
                                "case when exists (%s) then 1 else 0 end as %s"
                                        .formatted(proof.getValue(), proof.getKey().written()))
                        .collect(Collectors.joining(", "));
        Set<SetUpStep> done =
                jdbc.sql(OfferTables.WITH + "select " + flags)
                        .param("shop", shop.value())
                        .query((row, number) -> {
                            Set<SetUpStep> found = EnumSet.noneOf(SetUpStep.class);
                            for (SetUpStep step : SetUpStep.values()) {
                                if (row.getInt(step.written()) == 1) {
                                    found.add(step);
                                }
                            }
                            return found;
                        })
                        .single();
        return new SetUp(done, tryAt(shop));
    }

    private static String with(String offer) {
        return "from products p join %s o on o.product_id = p.id".formatted(offer)
                + " where p.shop_id = :shop and p.is_enabled";
    }

    private Optional<String> tryAt(ShopDomain shop) {
        return jdbc.sql("select p.handle " + ENABLED + " order by p.id limit 1")
                .param("shop", shop.value())
                .query((row, number) -> Optional.ofNullable(row.getString("handle")))
                .optional()
                .flatMap(handle -> handle);
    }
}
