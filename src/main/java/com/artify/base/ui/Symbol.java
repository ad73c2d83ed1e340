package com.artify.base.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** A line icon of the admin's sprite ({@code admin/icons/icons.svg}, Lucide), drawn for 16 px. */
public final class Symbol extends SvgIcon {
    private static final String SPRITE = "/admin/icons/icons.svg";

    public Symbol(String name) {
        super(SPRITE, name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
