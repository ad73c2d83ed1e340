package com.artify.demo.seed;

import com.artify.base.ShopDomain;
import com.artify.demo.DemoStock;
import com.artify.demo.seed.SeedGenerations.Preview;
import com.artify.demo.seed.SeedGenerations.Tables;
import com.artify.demo.seed.SeedPictures.Motif;
import com.artify.demo.seed.SeedProducts.Sold;
import com.artify.style.Style;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the demo shop once, at a start with {@code artify.demo.seed=1}, or with a share of that;
 * the program ends afterwards. {@code ./artify seed} is such a start.
 */
@Component
@Profile("demo")
@ConditionalOnProperty("artify.demo.seed")
@Order(1)
class SeedCommand implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(SeedCommand.class);
    private static final ShopDomain SHOP = new ShopDomain("artify-demo.myshopify.com");

    private final SeedPictures pictures;
    private final SeedStyles styles;
    private final SeedProducts products;
    private final SeedGenerations generations;
    private final SeedOrders orders;
    private final SeedActivities activities;
    private final DemoStock stock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Amounts amounts;

    SeedCommand(
            SeedPictures pictures,
            SeedStyles styles,
            SeedProducts products,
            SeedGenerations generations,
            SeedOrders orders,
            SeedActivities activities,
            DemoStock stock,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${artify.demo.seed}") String share) {
        this.pictures = pictures;
        this.styles = styles;
        this.products = products;
        this.generations = generations;
        this.orders = orders;
        this.activities = activities;
        this.stock = stock;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.amounts = Amounts.parse(share);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (orders.written(SHOP)) {
            log.info("The demo shop is filled already");
            return;
        }
        log.info("Filling the demo shop; this takes a minute");
        List<Motif> motifs = pictures.paint(SHOP);
        transaction.executeWithoutResult(status -> {
            fill(motifs);
            // Before anything looks for the new products at the stand-in.
            stock.takeIn(SHOP);
        });
        log.info(
                "Filled the demo shop with {} products, {} styles, {} generations and {} orders",
                amounts.products(),
                amounts.styles(),
                amounts.generations(),
                amounts.orders());
    }

    @EventListener
    void end(ApplicationReadyEvent ready) {
        Thread main = Thread.currentThread();
        Thread.ofPlatform().name("seed-end").start(() -> end(main, ready.getApplicationContext()));
    }

    /** A context cannot be closed by the thread that still starts it. */
    private static void end(Thread main, ConfigurableApplicationContext context) {
        try {
            main.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        context.close();
    }

    private void fill(List<Motif> motifs) {
        Instant now = clock.instant();
        List<Style> written = styles.write(SHOP, amounts.styles(), motifs);
        List<Sold> sold = products.enable(SHOP, amounts.products(), written, now);
        Tables tables = generations.tables();
        int previews = amounts.generations() - SeedOrders.finals(amounts.orders());
        List<Preview> made = generations.write(SHOP, previews, sold, motifs, tables, now);
        orders.write(SHOP, amounts.orders(), made, tables, now);
        activities.write(SHOP, amounts.orders(), written, now);
        jdbc.sql(
                        """
                        update ai_styles set usage_count =
                          (select count(*) from generations g where g.ai_style_id = ai_styles.id)
                        where shop_id = :shop\
                        """)
                .param("shop", SHOP.value())
                .update();
        jdbc.sql(
                        """
                        update quotas set monthly_generation_limit = 10000,
                          storage_quota_mb = 20000, current_storage_mb = 14200,
                          current_generations = 7000,
                          total_generations = :total where shop_id = :shop\
                        """)
                .param("total", amounts.generations())
                .param("shop", SHOP.value())
                .update();
    }
}
