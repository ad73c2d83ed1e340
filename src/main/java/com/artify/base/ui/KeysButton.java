package com.artify.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Shows the list of keys to those who would rather click. */
final class KeysButton extends Button {
    KeysButton(Keys keys) {
        super(new Symbol("keyboard"), event -> keys.show());
        addThemeVariants(ButtonVariant.AURA_TERTIARY);
        setAriaLabel(getTranslation("base.keys.heading"));
        setTooltipText(getTranslation("base.keys.heading"));
    }
}
