package com.artify.generation.appeal.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.PictureBox;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Symbol;
import com.artify.base.ui.Tone;
import com.artify.generation.appeal.RefusedPhoto;
import com.artify.generation.appeal.RefusedPhoto.Allowance;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A refused photo, under a veil at first, and what can be done with it. */
final class RefusedTile extends Surface {
    private final PictureBox picture;
    private final Button show;
    private final Div frame = new Div();
    private final Div actions = new Div();
    private final transient RefusedPhoto photo;

    /** {@code seen} is told once somebody asks to see the photo. */
    RefusedTile(RefusedPhoto photo, boolean unveiled, Runnable seen) {
        this.photo = photo;
        addClassName("refused-photo");
        picture = new PictureBox(getTranslation("refused.picture.none")).ratio(1);
        picture.picture(photo.thumb(), getTranslation("refused.picture.alt"));
        picture.addClassName("veiled");
        show =
                new Button(
                        getTranslation("refused.show"),
                        new Symbol("scan-eye"),
                        click -> {
                            seen.run();
                            unveil();
                        });
        frame.add(picture, show);
        frame.addClassName("refused-frame");
        Span looks = new Span(looks());
        looks.addClassName("strong");
        Div sent = line("refused.sent", new RelativeTime(photo.sent()));
        Div goes = line("refused.goes", new RelativeTime(photo.goes()));
        actions.addClassName("refused-actions");
        add(frame, looks, sent, goes, actions);
        if (unveiled) {
            unveil();
        }
    }

    /** Offers to allow the photo, and to choose it together with others. */
    void waiting(Checkbox choice, Runnable allow) {
        choice.addClassName("refused-choice");
        frame.add(choice);
        actions.add(new Button(getTranslation("refused.allow"), click -> allow.run()));
    }

    /** Says who allowed the photo and why, and offers to take that back. */
    void allowed(Allowance allowance, Runnable withdraw) {
        StatusBadge badge = new StatusBadge(Tone.SUCCESS, getTranslation("refused.allowed"));
        Div why =
                new Div(
                        new Span(
                                getTranslation(
                                        "refused.allowed.by", allowance.by(), allowance.reason())));
        why.addClassName("small");
        addComponentAtIndex(1, badge);
        addComponentAtIndex(2, why);
        actions.add(new Button(getTranslation("refused.withdraw"), click -> withdraw.run()));
    }

    void deletable(Runnable delete) {
        Button button = new Button(getTranslation("refused.delete"), click -> delete.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        actions.add(button);
    }

    private void unveil() {
        picture.removeClassName("veiled");
        picture.zoom(photo.large());
        show.setVisible(false);
    }

    private String looks() {
        return getTranslation(
                "generation.summary.scores",
                Formats.percent(photo.scores().explicit(), getLocale()),
                Formats.percent(photo.scores().revealing(), getLocale()));
    }

    private Div line(String key, RelativeTime time) {
        Div line = new Div(new Span(getTranslation(key) + " "), time);
        line.addClassNames("secondary", "small");
        return line;
    }
}
