package com.artify.demo;

import com.artify.base.Money;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Prices as the demo's theme writes them: €19.90. */
final class DemoStorePrices {
    private DemoStorePrices() {}

    static String text(String decimal, String currency) {
        return text(Money.parse(decimal, currency).orElseThrow());
    }

    static String text(long minor, String currency) {
        return text(new Money(minor, Currency.getInstance(currency)));
    }

    static String text(Money amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setCurrency(amount.currency());
        return format.format(amount.decimal());
    }
}
