package com.artify.privacy;

import com.artify.base.jobs.Job;
import com.artify.base.jobs.JobHandler;
import com.artify.base.jobs.Lane;
import com.artify.shop.Shops;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what a request asks for. Each step may be repeated: a run that breaks off goes on. */
@Component
class PrivacyJob implements JobHandler {
    static final Job JOB = new Job("privacy-request", Lane.LONG);
    private static final Logger log = LoggerFactory.getLogger(PrivacyJob.class);

    /** With pauses of 1, 2, 4 … seconds it is tried for nearly twelve days. */
    private static final int RETRIES = 20;

    private final RequestRows rows;
    private final PrivacyRequests requests;
    private final CustomerData customers;
    private final ShopErasure shopErasure;
    private final Shops shops;

    PrivacyJob(
            RequestRows rows,
            PrivacyRequests requests,
            CustomerData customers,
            ShopErasure shopErasure,
            Shops shops) {
        this.rows = rows;
        this.requests = requests;
        this.customers = customers;
        this.shopErasure = shopErasure;
        this.shops = shops;
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
        rows.find(UUID.fromString(id))
                .filter(request -> request.state() == RequestState.WAITING)
                .ifPresent(this::fulfil);
    }

    private void fulfil(PrivacyRequest request) {
        switch (request.kind()) {
            case DATA_REQUEST -> requests.done(request, customers.count(request));
            case CUSTOMER_REDACT -> requests.done(request, customers.erase(request));
            case SHOP_REDACT -> forgetShop(request);
        }
    }

    private void forgetShop(PrivacyRequest request) {
        if (shops.findActive(request.shop()).isPresent()) {
            requests.withdraw(request);
        } else {
            requests.done(request, shopErasure.erase(request.shop()));
        }
    }

    @Override
    public void gaveUp(String id, Throwable cause) {
        log.error("The privacy request {} was not fulfilled", id, cause);
    }
}
