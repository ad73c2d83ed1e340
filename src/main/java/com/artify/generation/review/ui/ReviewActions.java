package com.artify.generation.review.ui;

import com.artify.base.ui.PageKeys;
import com.artify.base.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What can be done with the final in sight: a button each, with the key that does the same. */
final class ReviewActions extends Div {
    private final Map<Act, Button> buttons = new EnumMap<>(Act.class);
    private final PageKeys keys;

    /** The acts in the order of their buttons. */
    enum Act {
        PREVIOUS("chevron-left", "k"),
        NEXT("chevron-right", "j"),
        UNDO("undo-2", "u"),
        ASSIGN("user-check", "i"),
        AGAIN("refresh-cw", "m"),
        REJECT("x", "r"),
        APPROVE("check", "a");

        private final String symbol;
        private final String usualKey;

        Act(String symbol, String usualKey) {
            this.symbol = symbol;
            this.usualKey = usualKey;
        }

        /** Whether it changes what is in sight, instead of moving on or back. */
        private boolean decides() {
            return switch (this) {
                case PREVIOUS, NEXT, UNDO -> false;
                case ASSIGN, AGAIN, REJECT, APPROVE -> true;
            };
        }

        private String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Does what was pressed or clicked. */
    interface Deeds {
        void done(Act act);
    }

    ReviewActions(PageKeys keys, Deeds deeds) {
        this.keys = keys;
        addClassName("review-actions");
        for (Act act : Act.values()) {
            String text = getTranslation("review.act." + act.written());
            if (act.decides()) {
                keys.onSubject(act.written(), text, act.usualKey, () -> press(act, deeds));
            } else {
                keys.on(act.written(), text, act.usualKey, () -> press(act, deeds));
            }
            add(button(act, text, deeds));
        }
        keys.onChange(this::hint);
        hint();
    }

    void enable(Act act, boolean possible) {
        Button button = buttons.get(act);
        if (button != null) {
            button.setEnabled(possible);
        }
    }

    private void press(Act act, Deeds deeds) {
        Button button = buttons.get(act);
        if (button != null && button.isEnabled() && isVisible()) {
            deeds.done(act);
        }
    }

    private Button button(Act act, String text, Deeds deeds) {
        Button button = new Button(text, new Symbol(act.symbol), click -> deeds.done(act));
        button.addClassName("act-" + act.written());
        if (act == Act.APPROVE) {
            button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        }
        buttons.put(act, button);
        return button;
    }

    private void hint() {
        buttons.forEach((act, button) -> {
            String key = keys.key(act.written());
            Span hint = new Span(arrow(key).toUpperCase(Locale.ROOT));
            hint.addClassName("kbd");
            hint.getElement().setAttribute("aria-hidden", "true");
            button.setSuffixComponent(key.isEmpty() ? null : hint);
            if (key.isEmpty()) {
                button.getElement().removeAttribute("aria-keyshortcuts");
            } else {
                button.getElement().setAttribute("aria-keyshortcuts", key);
            }
        });
    }

    private static String arrow(String key) {
        return switch (key) {
            case "ArrowLeft" -> "←";
            case "ArrowRight" -> "→";
            case "ArrowUp" -> "↑";
            case "ArrowDown" -> "↓";
            default -> key;
        };
    }
}
