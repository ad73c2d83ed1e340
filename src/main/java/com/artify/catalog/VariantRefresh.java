package com.artify.catalog;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jobs.Job;
import com.artify.base.jobs.JobHandler;
import com.artify.base.jobs.Jobs;
import com.artify.base.jobs.Lane;
import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookHandler;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads a product's variants anew when it is enabled, changes in Shopify or is deleted there. A
 * webhook carries only the first hundred variants and may be late, and who it is from is not
 * signed, so it is taken as a sign to ask, not as the answer.
 */
@Component
class VariantRefresh implements JobHandler, WebhookHandler {
    private static final Logger log = LoggerFactory.getLogger(VariantRefresh.class);
    private static final Job JOB = new Job("product-variants", Lane.QUICK);
    private static final int RETRIES = 10;

    private final Products products;
    private final ProductVariants variants;
    private final Jobs jobs;

    VariantRefresh(Products products, ProductVariants variants, Jobs jobs) {
        this.products = products;
        this.variants = variants;
        this.jobs = jobs;
    }

    @EventListener
    void on(ProductEnabled enabled) {
        enqueue(enabled.shop(), enabled.shopifyProductId(), Ids.next());
    }

    @EventListener
    void on(ProductNews news) {
        products.findByShopifyId(news.shop(), news.shopifyProductId())
                .ifPresent(product -> enqueue(news.shop(), news.shopifyProductId(), Ids.next()));
    }

    @Override
    public Set<String> topics() {
        return Set.of("products/update", "products/delete");
    }

    @Override
    public void handle(WebhookEvent event) {
        long id = event.body().path("id").asLong(0);
        products.findByShopifyId(event.shop(), id)
                .ifPresent(product -> enqueue(event.shop(), id, event.id()));
    }

    /** Each sign is a job of its own: one that comes while another is read must not be lost. */
    private void enqueue(ShopDomain shop, long shopifyProductId, UUID sign) {
        // Short, as the id of a job has room for a hundred characters and domains can be long.
        String random = Long.toUnsignedString(sign.getLeastSignificantBits(), Character.MAX_RADIX);
        jobs.enqueue(JOB, shop.value() + "/" + shopifyProductId + "/" + random);
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public int retries() {
        return RETRIES;
    }

    @Override
    public void run(String id) {
        String[] parts = id.split("/", -1);
        Optional<Product> product =
                products.findByShopifyId(new ShopDomain(parts[0]), Long.parseLong(parts[1]));
        if (product.isPresent()
                && variants.refresh(product.get()) instanceof StoreResult.Unavailable) {
            throw new IllegalStateException("Shopify is not to be reached");
        }
    }

    @Override
    public void gaveUp(String id, Throwable cause) {
        log.warn("The variants of {} are not up to date", id, cause);
    }
}
