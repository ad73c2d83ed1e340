package com.artify.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.LengthUnit;
import com.artify.base.Money;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    @Test
    void moneyKeepsTheDecimalsOfItsCurrency() {
        assertThat(money(1990, "EUR")).isEqualTo("€19.90");
        assertThat(money(1990, "JPY")).isEqualTo("¥1,990");
        assertThat(money(1_234_567, "KWD")).isEqualTo("KWD1,234.567");
    }

    @Test
    void providersPricesShowTheirFractionsOfACent() {
        assertThat(Formats.microDollars(34_000, Locale.US)).isEqualTo("$0.034");
        assertThat(Formats.microDollars(1_234_567, Locale.US)).isEqualTo("$1.23");
        assertThat(Formats.microDollars(0, Locale.US)).isEqualTo("$0.00");
    }

    @Test
    void durationsUseTheUnitThatFits() {
        assertThat(Formats.duration(Duration.ofMillis(850), Locale.US)).isEqualTo("850 ms");
        assertThat(Formats.duration(Duration.ofMillis(4249), Locale.US)).isEqualTo("4.2 s");
        assertThat(Formats.duration(Duration.ofSeconds(65), Locale.US)).isEqualTo("1 min 5 s");
    }

    @Test
    void sizesOfFilesUseTheUnitThatFits() {
        assertThat(Formats.bytes(10, Locale.US)).isEqualTo("1 kB");
        assertThat(Formats.bytes(830_000, Locale.US)).isEqualTo("811 kB");
        assertThat(Formats.bytes(6_400_000, Locale.US)).isEqualTo("6.1 MB");
        assertThat(Formats.bytes(20_000_000_000L, Locale.US)).isEqualTo("18.6 GB");
        assertThat(Formats.bytes(6_400_000, Locale.FRANCE)).isEqualTo("6,1 Mo");
        assertThat(Formats.megabytes(14_200, Locale.US)).isEqualTo("14.2 GB");
        assertThat(Formats.megabytes(14_200, Locale.FRANCE)).isEqualTo("14,2 Go");
        assertThat(Formats.megabytes(12, Locale.GERMANY)).isEqualTo("12 MB");
    }

    @Test
    void smallSharesKeepADecimal() {
        assertThat(Formats.percent(0.081, Locale.US)).isEqualTo("8.1%");
        assertThat(Formats.percent(0.824, Locale.US)).isEqualTo("82%");
        assertThat(Formats.percent(0, Locale.US)).isEqualTo("0%");
    }

    @Test
    void sizesOfPrintsObeyTheUnitOfTheShop() {
        assertThat(Formats.size(297, 419.9, LengthUnit.MM, Locale.US)).isEqualTo("297 × 420 mm");
        assertThat(Formats.size(297, 420, LengthUnit.IN, Locale.US)).isEqualTo("11.7 × 16.5 in");
        assertThat(Formats.size(203.2, 254, LengthUnit.IN, Locale.US)).isEqualTo("8 × 10 in");
        assertThat(Formats.length(3, LengthUnit.IN, Locale.GERMANY)).isEqualTo("0,12 in");
        assertThat(Formats.length(2.5, LengthUnit.MM, Locale.GERMANY)).isEqualTo("2,5 mm");
    }

    private static String money(long minor, String currency) {
        return Formats.money(new Money(minor, Currency.getInstance(currency)), Locale.US);
    }
}
