package com.artify.base.ui;

import com.artify.base.Money;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** An amount with its currency, in figures that align. */
public final class MoneyText extends Span {
    public MoneyText(Money money, Locale locale) {
        super(Formats.money(money, locale));
        addClassName("number");
    }
}
