package com.artify.style.ui;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.SaveBar;
import com.artify.base.ui.Toast;
import com.artify.engine.EngineTexts;
import com.artify.engine.ImageGenerators;
import com.artify.settings.ProviderKeys;
import com.artify.settings.Settings;
import com.artify.shop.CurrentShop;
import com.artify.style.EditedStyle;
import com.artify.style.SaveResult;
import com.artify.style.Style;
import com.artify.style.StyleDraft;
import com.artify.style.StyleEditing;
import com.artify.style.TestBench;
import com.artify.style.TestPhotos;
import com.artify.style.TestRun;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes one style: its draft on the left, what it makes of photos on the right. */
@Route(StylesView.ROUTE + "/:id")
final class StyleView extends PageFrame
        implements BeforeEnterObserver, HasDynamicTitle, BenchCard.Editor, StyleHeader.Actions {
    /** Stands in the address for a style that does not exist yet. */
    static final String NEW = "new";

    private final StyleDeeds deeds;
    private final ShopDomain shop;
    private final OpenStyle open;
    private final SaveBar saveBar = new SaveBar(this::save, this::discard);
    private final StyleForm form;
    private final BenchCard bench;
    private final StyleSide side;
    private final StyleDesk desk;
    private final Div head = new Div();
    private final Div warning = new Div();

    StyleView(
            StyleEditing editing,
            StyleDeeds deeds,
            TestBench testBench,
            TestPhotos testPhotos,
            ImageGenerators generators,
            ProviderKeys keys,
            Settings settings,
            Changes changes,
            CurrentShop currentShop) {
        super(Width.WIDE);
        this.deeds = deeds;
        this.shop = currentShop.require();
        this.open = new OpenStyle(editing, shop, settings.of(shop).defaults());
        this.side = new StyleSide(deeds, () -> illustrate(null));
        this.bench = new BenchCard(testBench, testPhotos, shop, this);
        this.form =
                new StyleForm(
                        generators,
                        provider -> keys.missing(shop, provider),
                        bench::plan,
                        this::edited);
        EngineTexts engine = new EngineTexts(generators, this::getTranslation);
        this.desk = new StyleDesk(form, bench, side, engine, this::restore);
        add(saveBar, head, warning, desk);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        boolean found =
                NEW.equals(id) ? open.begin() : Ids.parse(id).filter(open::open).isPresent();
        if (found) {
            show();
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(EditedStyle style) {
        open.take(style);
        show();
    }

    private void show() {
        form.show(open.baseline());
        warning.removeAll();
        saveBar.changed(false);
        showAround();
    }

    private void showAround() {
        head.removeAll();
        head.add(new StyleHeader(open.read(), this));
        desk.showAround(open);
    }

    private void edited() {
        saveBar.changed(!form.read().equals(open.baseline()));
        bench.refresh();
    }

    private void changed(Changes.Change change) {
        if (!open.is(change.id())) {
            return;
        }
        if ("style-test".equals(change.kind())) {
            bench.refresh();
            return;
        }
        open.newer().ifPresent(saveBar.changed() ? this::warn : this::show);
    }

    private void warn(EditedStyle theirs) {
        warning.removeAll();
        warning.add(new StaleNotice(() -> show(theirs), () -> keepMine(theirs)));
    }

    /** Goes on with what is written here, on top of what the others saved. */
    private void keepMine(EditedStyle theirs) {
        open.take(theirs);
        warning.removeAll();
        edited();
        showAround();
    }

    private void save() {
        done(open.save(form.read()));
    }

    @Override
    public void publish() {
        StyleDraft draft = form.read();
        if (keep().isPresent()) {
            done(open.publish(draft));
        }
    }

    private void restore(int number) {
        done(open.restore(number, form.read()));
    }

    private void done(SaveResult result) {
        switch (result) {
            case SaveResult.Saved saved -> {
                moveTo(saved.style());
                show(saved.style());
                Toast.say(getTranslation("style.done.saved"));
            }
            case SaveResult.Published published -> {
                show(published.style());
                int version = published.style().style().versionNumber();
                deeds.offer(
                        this,
                        shop,
                        getTranslation("style.done.published", version),
                        published.activity());
            }
            case SaveResult.Stale stale -> warn(stale.theirs());
            case SaveResult.Flawed flawed -> form.flaws(flawed.flaws());
            case SaveResult.Unknown unknown -> Toast.say(getTranslation("style.gone"));
        }
    }

    /** A new style gets its own address once it is kept. */
    private void moveTo(EditedStyle style) {
        if (open.isNew()) {
            String address = StylesView.ROUTE + "/" + style.style().uuid();
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        }
    }

    private void discard() {
        form.show(open.baseline());
        saveBar.changed(false);
        showAround();
    }

    @Override
    public StyleDraft draft() {
        return form.read();
    }

    @Override
    public Optional<Style> keep() {
        if (open.isNew()) {
            save();
        }
        return open.style();
    }

    @Override
    public void planChanged() {
        form.showResult();
    }

    @Override
    public void useAsExample(TestRun run) {
        open.style()
                .flatMap(style -> deeds.example(style, run))
                .ifPresent(key -> {
                    illustrate(key);
                    Toast.say(getTranslation("style.example.chosen"));
                });
    }

    private void illustrate(@Nullable String key) {
        form.example(key);
        edited();
        side.show(open.style(), key);
    }

    @Override
    public void copy() {
        deeds.copy(this, shop, open.uuid(), form.read().name())
                .ifPresent(copy ->
                        getUI().ifPresent(ui -> ui.navigate(StylesView.ROUTE + "/" + copy.uuid())));
    }

    @Override
    public void archive(boolean archived) {
        deeds.archive(this, shop, open.style().orElseThrow(), archived);
    }

    @Override
    public void dropDraft() {
        open.dropDraft()
                .ifPresent(activity -> {
                    show();
                    deeds.offer(this, shop, getTranslation("style.done.draft-dropped"), activity);
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "base.app.title",
                open.read()
                        .map(each -> each.shown().name())
                        .orElseGet(() -> getTranslation("style.list.add")));
    }
}
