package com.artify.style;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.style.Arrangement.Place;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes which styles a product has. */
@Component
class ArrangementStore {
    private final JdbcClient jdbc;
    private final Database database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArrangementStore(
            JdbcClient jdbc, Database database, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    Arrangement read(ShopDomain shop, long productId) {
        return new Arrangement(
                jdbc.sql(
                                """
                                select s.uuid, p.is_enabled from product_styles p
                                  join ai_styles s on s.id = p.ai_style_id
                                where p.shop_id = :shop and p.product_id = :product
                                order by p.sort_order, p.id\
                                """)
                        .param("shop", shop.value())
                        .param("product", productId)
                        .query((row, number) ->
                                new Place(
                                        UUID.fromString(row.getString("uuid")),
                                        row.getBoolean("is_enabled")))
                        .list());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(ShopDomain shop, long productId, Arrangement arrangement) {
        clear(shop, productId);
        List<Place> places = arrangement.places();
        for (int i = 0; i < places.size(); i++) {
            jdbc.sql(
                            """
                            insert into product_styles (shop_id, product_id, ai_style_id,
                              sort_order, is_enabled, created_at, updated_at)
                            select s.shop_id, :product, s.id, :place, :enabled, :now, :now
                            from ai_styles s where s.shop_id = :shop and s.uuid = :style\
                            """)
                    .param("shop", shop.value())
                    .param("product", productId)
                    .param("style", places.get(i).style().toString())
                    .param("place", i)
                    .param("enabled", places.get(i).enabled())
                    .param("now", database.parameter(clock.instant()))
                    .update();
        }
    }

    /** Gives a product what another one has, without reading it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(ShopDomain shop, long from, long to) {
        clear(shop, to);
        jdbc.sql(
                        """
                        insert into product_styles (shop_id, product_id, ai_style_id,
                          sort_order, is_enabled, created_at, updated_at)
                        select shop_id, :to, ai_style_id, sort_order, is_enabled, :now, :now
                        from product_styles where shop_id = :shop and product_id = :from\
                        """)
                .param("shop", shop.value())
                .param("from", from)
                .param("to", to)
                .param("now", database.parameter(clock.instant()))
                .update();
    }

    /** Tells of every product that has the style, because the style is made otherwise now. */
    void touched(Style style) {
        jdbc.sql(
                        """
                        select product_id from product_styles
                        where shop_id = :shop and ai_style_id = :style\
                        """)
                .param("shop", style.shop().value())
                .param("style", style.id())
                .query((row, number) -> row.getLong("product_id"))
                .list()
                .forEach(product -> events.publishEvent(new OfferTouched(style.shop(), product)));
    }

    private void clear(ShopDomain shop, long productId) {
        events.publishEvent(new OfferTouched(shop, productId));
        jdbc.sql("delete from product_styles where shop_id = :shop and product_id = :product")
                .param("shop", shop.value())
                .param("product", productId)
                .update();
    }
}
