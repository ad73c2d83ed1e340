package com.artify.catalog;

import com.artify.base.Changes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells open views, and the features that build upon bases, that a base is not what it was. */
@Component
class BaseNews {
    private final Changes changes;
    private final ApplicationEventPublisher events;

    BaseNews(Changes changes, ApplicationEventPublisher events) {
        this.changes = changes;
        this.events = events;
    }

    /** To be called in the transaction that changed the base. */
    void tell(ProductBase base) {
        events.publishEvent(new BaseTouched(base.shop(), base.id()));
        changes.announce(new Changes.Change(base.shop(), "product-base", base.uuid().toString()));
    }
}
