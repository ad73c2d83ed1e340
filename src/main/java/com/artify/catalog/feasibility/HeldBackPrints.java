package com.artify.catalog.feasibility;

import com.artify.base.ShopDomain;
import com.artify.catalog.Fit;
import com.artify.catalog.PrintSize;
import com.artify.engine.ImageGenerators;
import com.artify.engine.NativeSize;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what is held back in all products of a shop. The database leaves only prints that some
 * model might be too small for, which are few; those are judged as everywhere else.
 */
@Service
@Transactional(readOnly = true)
public class HeldBackPrints {
    private static final String DOUBTFUL =
            OfferTables.WITH
                    + """
                    select p.*, o.style_id, o.provider, o.model
                    from prints p join offers o on o.product_id = p.product_id
                    where p.dpi < :least
                      or (case when width_px > height_px then width_px else height_px end)
                        > p.dpi * :inches
                    """;

    private final JdbcClient jdbc;
    private final DecisionRepository decisions;
    private final ImageGenerators generators;

    HeldBackPrints(JdbcClient jdbc, DecisionRepository decisions, ImageGenerators generators) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.generators = generators;
    }

    private record Print(
            long product, String variant, PrintSize size, long style, NativeSize model) {}

    /** How many prints of each product are held back, by internal id; none where there is none. */
    public Map<Long, Long> counts(ShopDomain shop) {
        List<Print> doubtful = doubtful(shop);
        if (doubtful.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Decision>> made =
                decisions.findByShopId(shop).stream()
                        .collect(Collectors.groupingBy(Decision::productId));
        Map<Long, Long> counts = new HashMap<>();
        for (Print print : doubtful) {
            Feasibility judged = Feasibility.of(print.size, print.model);
            boolean accepted =
                    made.getOrDefault(print.product, List.of()).stream()
                            .anyMatch(decision ->
                                    decision.covers(print.variant, print.style, judged.dpi()));
            if (judged.grade() == Grade.RED && !accepted) {
                counts.merge(print.product, 1L, Long::sum);
            }
        }
        return counts;
    }

    private List<Print> doubtful(ShopDomain shop) {
        return jdbc.sql(DOUBTFUL)
                .param("shop", shop.value())
                .param("least", Feasibility.LEAST_DPI)
                .param("inches", generators.smallestReach() / Feasibility.LEAST_DPI)
                .query((row, number) ->
                        new Print(
                                row.getLong("product_id"),
                                row.getString("shopify_variant_id"),
                                new PrintSize(
                                        "",
                                        row.getInt("width_px"),
                                        row.getInt("height_px"),
                                        row.getInt("dpi"),
                                        0,
                                        Fit.COVER),
                                row.getLong("style_id"),
                                generators.nativeSize(
                                        row.getString("provider"), row.getString("model"))))
                .list();
    }
}
