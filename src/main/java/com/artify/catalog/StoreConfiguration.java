package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    /** An installation that is not connected to Shopify says so to every call. */
    @Bean
    @Profile("!demo")
    StoreAdmin storeAdmin() {
        return new NotConnected();
    }

    private static final class NotConnected implements StoreAdmin {
        @Override
        public StoreResult<StorePage> products(ShopDomain shop, StoreSearch search) {
            return refused();
        }

        @Override
        public StoreResult<StoreProduct> product(ShopDomain shop, long shopifyProductId) {
            return refused();
        }

        @Override
        public StoreResult<StoreProduct> ensureOptions(
                ShopDomain shop, long shopifyProductId, List<StoreOption> options) {
            return refused();
        }

        @Override
        public StoreResult<List<VariantOutcome>> createVariants(
                ShopDomain shop, long shopifyProductId, List<NewStoreVariant> drafts) {
            return refused();
        }

        @Override
        public StoreResult<List<VariantOutcome>> updateVariants(
                ShopDomain shop, long shopifyProductId, List<VariantPrice> changes) {
            return refused();
        }

        @Override
        public StoreResult<List<VariantOutcome>> deleteVariants(
                ShopDomain shop, long shopifyProductId, List<String> variantIds) {
            return refused();
        }

        private static <T> StoreResult<T> refused() {
            return new StoreResult.Refused<>("NOT_CONNECTED", "Shopify is not connected");
        }
    }
}
