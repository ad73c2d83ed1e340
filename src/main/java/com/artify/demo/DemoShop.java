package com.artify.demo;

import com.artify.base.ShopDomain;
import com.artify.shop.Role;
import com.artify.shop.Shops;
import com.artify.shop.Staff;
import java.time.ZoneId;
import java.util.Currency;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets the demo shop up at the first start, through the same services that merchants use. */
@Component
@Profile("demo")
@Order(0)
class DemoShop implements ApplicationRunner {
    static final ShopDomain DOMAIN = new ShopDomain("artify-demo.myshopify.com");

    private final Shops shops;
    private final Staff staff;
    private final DemoProducts products;
    private final DemoStyles styles;
    private final DemoWatermark watermark;
    private final DemoStock stock;
    private final DemoConnection connection;
    private final TransactionTemplate transaction;

    DemoShop(
            Shops shops,
            Staff staff,
            DemoProducts products,
            DemoStyles styles,
            DemoWatermark watermark,
            DemoStock stock,
            DemoConnection connection,
            TransactionTemplate transaction) {
        this.shops = shops;
        this.staff = staff;
        this.products = products;
        this.styles = styles;
        this.watermark = watermark;
        this.stock = stock;
        this.connection = connection;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (shops.find(DOMAIN).isPresent()) {
            Thread.ofVirtual().name("demo-connection").start(this::meetAgain);
            return;
        }
        // Before the installation, which has the catalogue imported.
        connection.connect();
        // One transaction: a start that is interrupted begins anew instead of leaving half a shop.
        transaction.executeWithoutResult(status -> setUp(StandInCatalogue.read()));
    }

    /** The stand-in may not know what the app does, say because a backup was restored. */
    private void meetAgain() {
        stock.takeIn(DOMAIN);
        connection.renew();
    }

    private void setUp(StandInCatalogue catalogue) {
        shops.install(
                new Shops.Installation(
                        DOMAIN,
                        "shpat_demo",
                        "Artify Demo",
                        "owner@artify-demo.example",
                        Currency.getInstance(catalogue.currency()),
                        ZoneId.of("Europe/Berlin")));
        staff.add(DOMAIN, "Mara Lind", "mara@artify-demo.example", Role.MANAGER);
        staff.add(DOMAIN, "Robin Vale", "robin@artify-demo.example", Role.REVIEWER);
        watermark.setUp();
        products.setUp(catalogue, styles.setUp());
    }
}
