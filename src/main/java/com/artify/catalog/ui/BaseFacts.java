package com.artify.catalog.ui;

import com.artify.base.ui.Facts;
import com.artify.base.ui.Formats;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.Surface;
import com.artify.catalog.BaseRow;

/** How much hangs on a base as it is stored, beside the fields that change it. */
final class BaseFacts extends Surface {
    void show(BaseRow row) {
        removeAll();
        heading(getTranslation("product-base.facts.heading"));
        add(
                new Facts()
                        .fact(
                                getTranslation("product-base.list.variants"),
                                Formats.count(row.variants(), getLocale()))
                        .fact(
                                getTranslation("product-base.list.products"),
                                Formats.count(row.products(), getLocale()))
                        .fact(
                                getTranslation("product-base.list.updated"),
                                new RelativeTime(row.updated())));
    }
}
