package com.artify.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/** An exact amount: {@code minor} units (cents, yen) of a currency. */
public record Money(long minor, Currency currency) {
    /** The amount in a decimal text such as Shopify's {@code "19.90"}, rounded half up. */
    public static Optional<Money> parse(String decimal, String currencyCode) {
        try {
            Currency currency = Currency.getInstance(currencyCode);
            BigDecimal units =
                    new BigDecimal(decimal.strip())
                            .movePointRight(currency.getDefaultFractionDigits())
                            .setScale(0, RoundingMode.HALF_UP);
            return Optional.of(new Money(units.longValueExact(), currency));
        } catch (IllegalArgumentException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }

    public Money plus(long minorUnits) {
        return new Money(Math.addExact(minor, minorUnits), currency);
    }

    public Money times(int quantity) {
        return new Money(Math.multiplyExact(minor, (long) quantity), currency);
    }

    /** In units of the currency, with its number of decimals: 19.90. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(minor, Math.max(0, currency.getDefaultFractionDigits()));
    }
}
