package com.artify.style.ui;

import com.artify.base.ShopDomain;
import com.artify.base.ui.PictureBox;
import com.artify.base.ui.Symbol;
import com.artify.base.ui.Toast;
import com.artify.base.ui.UploadTexts;
import com.artify.style.TestBench;
import com.artify.style.TestPhoto;
import com.artify.style.TestPhotoResult;
import com.artify.style.TestPhotos;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The photos to test with: chosen by a press, own ones added and removed. */
final class PhotoStrip extends Div {
    private static final int CHOSEN_AT_FIRST = 3;
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final TestPhotos photos;
    private final ShopDomain shop;
    private final Runnable changed;
    private final Div tiles = new Div();
    private final Span problem = new Span();
    private final Set<String> chosen = new LinkedHashSet<>();

    PhotoStrip(TestPhotos photos, ShopDomain shop, Runnable changed) {
        this.photos = photos;
        this.shop = shop;
        this.changed = changed;
        tiles.addClassName("test-photos");
        tiles.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("style.test.photos"));
        problem.addClassNames("problem", "small");
        problem.getElement().setAttribute("role", "alert");
        photos.all(shop).stream().limit(CHOSEN_AT_FIRST).map(TestPhoto::id).forEach(chosen::add);
        add(tiles, upload(), problem);
        show();
    }

    /** Ids of the chosen photos. */
    List<String> chosen() {
        return List.copyOf(chosen);
    }

    private void show() {
        tiles.removeAll();
        photos.all(shop).stream().map(this::tile).forEach(tiles::add);
    }

    private Div tile(TestPhoto photo) {
        NativeButton press = new NativeButton("", click -> toggle(photo));
        press.addClassName("test-photo");
        press.setAriaLabel(name(photo));
        press.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-pressed", Boolean.toString(chosen.contains(photo.id())));
        press.add(new PictureBox("").picture(photo.address(), ""), new Symbol("circle-check"));
        Div tile = new Div(press);
        tile.addClassName("test-tile");
        if (photo.own()) {
            Button remove = new Button(new Symbol("x"), click -> remove(photo));
            remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            remove.setAriaLabel(getTranslation("style.test.photo.remove"));
            tile.add(remove);
        }
        return tile;
    }

    private String name(TestPhoto photo) {
        return photo.own()
                ? getTranslation("style.test.photo.own")
                : getTranslation("style.test.sample." + photo.id().substring("sample:".length()));
    }

    private void toggle(TestPhoto photo) {
        if (!chosen.remove(photo.id()) && chosen.size() < TestBench.MOST_PHOTOS) {
            chosen.add(photo.id());
        }
        show();
        changed.run();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, file) -> take(file)));
        upload.addClassName("test-upload");
        UploadTexts.limit(upload, MOST_BYTES);
        upload.setUploadButton(
                new Button(getTranslation("style.test.photo.add"), new Symbol("upload")));
        upload.setDropLabel(new Span(getTranslation("style.test.photo.hint")));
        upload.addFileRejectedListener(rejected -> refuse("too_large"));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void take(byte[] file) {
        switch (photos.add(shop, file)) {
            case TestPhotoResult.Added added -> {
                problem.setText("");
                if (chosen.size() < TestBench.MOST_PHOTOS) {
                    chosen.add(added.photo().id());
                }
                show();
                changed.run();
            }
            case TestPhotoResult.Refused refused -> refuse(refused.code());
        }
    }

    private void refuse(String code) {
        problem.setText(
                getTranslation(
                        "style.test.refused." + code.toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private void remove(TestPhoto photo) {
        UUID id = UUID.fromString(photo.id());
        photos.remove(shop, id);
        boolean was = chosen.remove(photo.id());
        show();
        changed.run();
        Toast.undoable(
                getTranslation("style.test.photo.removed"),
                getTranslation("style.undo"),
                () -> restore(id, was));
    }

    private void restore(UUID id, boolean choose) {
        if (!photos.restore(shop, id)) {
            Toast.say(getTranslation("style.test.photo.gone"));
        } else if (choose && chosen.size() < TestBench.MOST_PHOTOS) {
            chosen.add(id.toString());
        }
        show();
        changed.run();
    }
}
