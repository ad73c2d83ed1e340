package com.artify.style.ui;

import com.artify.base.ui.Facts;
import com.artify.base.ui.Formats;
import com.artify.base.ui.PictureBox;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.Surface;
import com.artify.style.Style;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The example picture that shoppers see, and what is known of the style. */
final class StyleSide extends Div {
    private final StyleDeeds deeds;
    private final Runnable takeAway;

    StyleSide(StyleDeeds deeds, Runnable takeAway) {
        this.deeds = deeds;
        this.takeAway = takeAway;
        addClassName("stack");
    }

    void show(Optional<Style> style, @Nullable String exampleKey) {
        removeAll();
        add(example(exampleKey));
        style.filter(each -> each.versionNumber() > 0).ifPresent(each -> add(facts(each)));
    }

    private Surface example(@Nullable String key) {
        Surface card = new Surface();
        Optional<String> src = deeds.picture(Optional.ofNullable(key));
        if (src.isEmpty()) {
            Paragraph hint = new Paragraph(getTranslation("style.example.none"));
            hint.addClassName("secondary");
            return card.with(hint).heading(getTranslation("style.example"));
        }
        PictureBox picture = new PictureBox("").picture(src.get(), getTranslation("style.example"));
        picture.addClassName("style-example");
        Button remove = new Button(getTranslation("style.example.remove"), click -> takeAway.run());
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return card.with(picture).heading(getTranslation("style.example"), remove);
    }

    private Surface facts(Style style) {
        return new Surface(
                        new Facts()
                                .fact(
                                        getTranslation("style.facts.used"),
                                        Formats.count(style.usageCount(), getLocale()))
                                .fact(
                                        getTranslation("style.facts.version"),
                                        Integer.toString(style.versionNumber()))
                                .fact(
                                        getTranslation("style.facts.changed"),
                                        new RelativeTime(style.updatedAt())))
                .heading(getTranslation("style.facts"));
    }
}
