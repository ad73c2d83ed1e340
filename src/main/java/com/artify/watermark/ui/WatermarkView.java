package com.artify.watermark.ui;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.SaveBar;
import com.artify.base.ui.Toast;
import com.artify.shop.CurrentShop;
import com.artify.shop.Shop;
import com.artify.shop.Shops;
import com.artify.storage.FileLinks;
import com.artify.watermark.Logos;
import com.artify.watermark.MarkPosition;
import com.artify.watermark.SamplePreviews;
import com.artify.watermark.Watermark;
import com.artify.watermark.WatermarkDesign;
import com.artify.watermark.WatermarkResult;
import com.artify.watermark.Watermarks;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The editor of the shop's watermark: fields beside the previews that shoppers will get. */
@Route("watermark")
@Menu(title = "watermark.title", order = 5, icon = "stamp")
final class WatermarkView extends PageFrame implements HasDynamicTitle {
    private static final Duration LOGO_SHOWN = Duration.ofHours(1);

    private final Watermarks watermarks;
    private final SamplePreviews previews;
    private final Activities activities;
    private final ShopDomain shop;
    private final WatermarkHeader header;
    private final WatermarkNotices notices;
    private final SaveBar saveBar;
    private final MotifCard motif;
    private final DesignFields fields;
    private final MarkStage stage;
    private final SafetyCard safety;
    private final WatermarkDesign suggestion;
    private Optional<Watermark> seen;

    WatermarkView(
            Watermarks watermarks,
            Logos logos,
            SamplePreviews previews,
            FileLinks links,
            Activities activities,
            Shops shops,
            Changes changes,
            CurrentShop currentShop) {
        super(Width.WIDE);
        addClassName("watermark-page");
        this.watermarks = watermarks;
        this.previews = previews;
        this.activities = activities;
        this.shop = currentShop.require();
        this.seen = watermarks.find(shop);
        this.suggestion =
                Suggestion.of(shops.find(shop).map(Shop::displayName).orElse(shop.name()));
        header = new WatermarkHeader(this::restore, this::remove);
        notices = new WatermarkNotices(this::save, this::reload, this::overwrite);
        saveBar = new SaveBar(this::save, this::reload);
        motif =
                new MotifCard(
                        file -> logos.add(shop, file),
                        logo -> links.link(logo.image(), null, LOGO_SHOWN),
                        this::edited);
        fields = new DesignFields(motif, this::edited);
        stage = new MarkStage(previews, design().motif(), fields::show);
        safety = new SafetyCard(fields::tile);
        add(header, saveBar, notices, body());
        reload();
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    private Div body() {
        Div preview = new Div(new StageCard(stage), safety);
        preview.addClassNames("stack", "preview");
        Div body = new Div(fields, preview);
        body.addClassName("editor");
        return body;
    }

    private WatermarkDesign design() {
        return seen.map(Watermark::design).orElse(suggestion);
    }

    private void reload() {
        seen = watermarks.find(shop);
        fields.show(design());
        show(design());
        saveBar.changed(false);
        header.show(seen);
        notices.show(seen);
    }

    private void show(WatermarkDesign design) {
        stage.show(design);
        safety.show(previews.largestFreeShare(design), design.position() == MarkPosition.TILED);
    }

    private void edited() {
        fields.value()
                .ifPresent(design -> {
                    show(design);
                    saveBar.changed(!design.equals(design()));
                });
    }

    private void restore() {
        seen.flatMap(Watermark::former)
                .ifPresent(former -> {
                    fields.show(former);
                    edited();
                });
    }

    private void save() {
        if (!motif.validate()) {
            motif.demandLogo();
            return;
        }
        fields.value().ifPresent(this::save);
    }

    private void save(WatermarkDesign design) {
        OptionalInt version = seen.stream().mapToInt(Watermark::version).findFirst();
        switch (watermarks.save(shop, design, version)) {
            case WatermarkResult.Saved saved -> {
                reload();
                undoable("watermark.saved", saved.activity());
            }
            case WatermarkResult.Stale stale -> notices.stale();
        }
    }

    private void overwrite() {
        seen = watermarks.find(shop);
        save();
    }

    private void remove() {
        watermarks
                .remove(shop)
                .ifPresent(activity -> {
                    reload();
                    undoable("watermark.removed", activity);
                });
    }

    private void undoable(String key, UUID activity) {
        Toast.undoable(getTranslation(key), getTranslation("watermark.undo"), () -> undo(activity));
    }

    private void undo(UUID activity) {
        UndoResult result = activities.undo(shop, activity);
        Toast.say(
                getTranslation(
                        result == UndoResult.UNDONE
                                ? "watermark.undone"
                                : "watermark.undo.impossible"));
    }

    private void changed(Changes.Change change) {
        if (!change.kind().equals(Watermarks.CHANGE)) {
            return;
        }
        boolean same =
                watermarks.find(shop).map(Watermark::version).equals(seen.map(Watermark::version));
        if (!same && saveBar.changed()) {
            notices.stale();
        } else if (!same) {
            reload();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("watermark.title"));
    }
}
