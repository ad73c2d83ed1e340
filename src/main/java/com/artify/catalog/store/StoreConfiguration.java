package com.artify.catalog.store;

import com.artify.base.Changes;
import com.artify.base.jobs.Jobs;
import com.artify.catalog.Products;
import com.artify.catalog.StoreAdmin;
import com.artify.shop.Shops;
import com.artify.shopify.admin.AdminApi;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    StoreAdmin storeAdmin(AdminApi api) {
        return new ShopifyStore(api);
    }

    @Bean
    CatalogueImport catalogueImport(
            AdminApi api,
            StoreAdmin store,
            StoreProducts products,
            ImportTable table,
            Jobs jobs,
            Changes changes,
            TransactionTemplate transaction,
            Clock clock) {
        return new CatalogueImport(
                store,
                new BulkExport(api, files()),
                products,
                table,
                jobs,
                changes,
                transaction,
                clock);
    }

    /** The addresses of files are signed by themselves, so nothing of ours goes there. */
    static RestClient files() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(Duration.ofMinutes(1));
        return RestClient.builder().requestFactory(requests).build();
    }

    @Bean
    Reconciliation catalogueReconciliation(
            AdminApi api,
            Shops shops,
            Products products,
            StoreProducts stored,
            ImportTable imports,
            CatalogueImport importing,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        return new Reconciliation(
                shops,
                products,
                new CatalogueChanges(api),
                stored,
                imports,
                importing,
                events,
                transaction,
                clock);
    }
}
