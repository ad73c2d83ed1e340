package com.artify.style.ui;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.SaveBar;
import com.artify.base.ui.Toast;
import com.artify.engine.ImageGenerators;
import com.artify.settings.Defaults;
import com.artify.settings.Settings;
import com.artify.shop.CurrentShop;
import com.artify.style.EditedStyle;
import com.artify.style.EditedStyle.Revision;
import com.artify.style.SaveResult;
import com.artify.style.Style;
import com.artify.style.StyleDraft;
import com.artify.style.StyleEditing;
import com.artify.style.StyleVersion;
import com.artify.style.TestBench;
import com.artify.style.TestPhotos;
import com.artify.style.TestRun;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes one style: its draft on the left, what it makes of photos on the right. */
@Route(StylesView.ROUTE + "/:id")
final class StyleView extends PageFrame
        implements BeforeEnterObserver, HasDynamicTitle, BenchCard.Editor, StyleHeader.Actions {
    /** Stands in the address for a style that does not exist yet. */
    static final String NEW = "new";

    private final StyleEditing editing;
    private final StyleDeeds deeds;
    private final ShopDomain shop;
    private final EngineTexts engine;
    private final Settings settings;
    private final SaveBar saveBar = new SaveBar(this::save, this::discard);
    private final StyleForm form;
    private final BenchCard bench;
    private final StyleSide side;
    private final Div head = new Div();
    private final Div warning = new Div();
    private final Div history = new Div();
    private Optional<EditedStyle> opened = Optional.empty();
    private StyleDraft baseline;

    StyleView(
            StyleEditing editing,
            StyleDeeds deeds,
            TestBench testBench,
            TestPhotos testPhotos,
            ImageGenerators generators,
            Settings settings,
            Changes changes,
            CurrentShop currentShop) {
        super(Width.WIDE);
        this.editing = editing;
        this.deeds = deeds;
        this.settings = settings;
        this.shop = currentShop.require();
        this.engine = new EngineTexts(this, generators);
        this.baseline = empty();
        this.side = new StyleSide(deeds, this::takeExampleAway);
        this.bench = new BenchCard(testBench, testPhotos, shop, this);
        this.form = new StyleForm(generators, bench::plan, this::edited);
        Div left = new Div(form, history);
        left.addClassName("stack");
        Div right = new Div(bench, side);
        right.addClassNames("stack", "style-preview");
        Div columns = new Div(left, right);
        columns.addClassName("style-editor");
        add(saveBar, head, warning, columns);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        if (NEW.equals(id)) {
            show(Optional.empty());
            return;
        }
        Optional<EditedStyle> found = Ids.parse(id).flatMap(uuid -> editing.open(shop, uuid));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found);
    }

    private void show(Optional<EditedStyle> shown) {
        opened = shown;
        baseline = shown.map(EditedStyle::shown).orElseGet(this::empty);
        form.show(baseline);
        warning.removeAll();
        saveBar.changed(false);
        showAround();
    }

    /** Everything but the form, which may hold what is not saved. */
    private void showAround() {
        head.removeAll();
        head.add(new StyleHeader(opened, this));
        side.show(opened.map(EditedStyle::style), form.read().exampleKey());
        history.removeAll();
        List<StyleVersion> versions =
                opened.map(EditedStyle::style).map(editing::versions).orElse(List.of());
        history.setVisible(!versions.isEmpty());
        history.add(new VersionsCard(versions, form::read, engine, this::restore));
        bench.show(opened.map(EditedStyle::style));
    }

    private void edited() {
        saveBar.changed(!form.read().equals(baseline));
        bench.refresh();
    }

    private void changed(Changes.Change change) {
        Optional<UUID> uuid = opened.map(each -> each.style().uuid());
        if (uuid.filter(id -> id.toString().equals(change.id())).isEmpty()) {
            return;
        }
        if ("style-test".equals(change.kind())) {
            bench.refresh();
            return;
        }
        Optional<EditedStyle> now = editing.open(shop, uuid.get());
        if (now.isEmpty() || now.map(EditedStyle::revision).equals(revision())) {
            return;
        }
        if (saveBar.changed()) {
            warn(now.get());
        } else {
            show(now);
        }
    }

    private void warn(EditedStyle theirs) {
        warning.removeAll();
        warning.add(new StaleNotice(() -> show(Optional.of(theirs)), () -> keepMine(theirs)));
    }

    /** Goes on with what is written here, on top of what the others saved. */
    private void keepMine(EditedStyle theirs) {
        opened = Optional.of(theirs);
        baseline = theirs.shown();
        warning.removeAll();
        edited();
        showAround();
    }

    private void save() {
        StyleDraft draft = form.read();
        done(
                opened.isEmpty()
                        ? editing.begin(shop, draft)
                        : editing.save(shop, uuid(), revision().orElseThrow(), draft));
    }

    @Override
    public void publish() {
        StyleDraft draft = form.read();
        if (keep().isPresent()) {
            done(editing.publish(shop, uuid(), revision().orElseThrow(), draft));
        }
    }

    private void restore(int number) {
        done(editing.restore(shop, uuid(), revision().orElseThrow(), number));
    }

    private boolean done(SaveResult result) {
        switch (result) {
            case SaveResult.Saved saved -> {
                moveTo(saved.style());
                show(Optional.of(saved.style()));
                Toast.say(getTranslation("style.done.saved"));
            }
            case SaveResult.Published published -> {
                show(Optional.of(published.style()));
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
        return result instanceof SaveResult.Saved;
    }

    /** A new style gets its own address once it is kept. */
    private void moveTo(EditedStyle style) {
        if (opened.isEmpty()) {
            String address = StylesView.ROUTE + "/" + style.style().uuid();
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        }
    }

    private void discard() {
        form.show(baseline);
        saveBar.changed(false);
        showAround();
    }

    @Override
    public StyleDraft draft() {
        return form.read();
    }

    @Override
    public Optional<Style> keep() {
        if (opened.isEmpty()) {
            done(editing.begin(shop, form.read()));
        }
        return opened.map(EditedStyle::style);
    }

    @Override
    public void planChanged() {
        form.showResult();
    }

    @Override
    public void useAsExample(TestRun run) {
        opened.flatMap(each -> deeds.example(each.style(), run))
                .ifPresent(key -> {
                    form.example(key);
                    edited();
                    side.show(opened.map(EditedStyle::style), key);
                    Toast.say(getTranslation("style.example.chosen"));
                });
    }

    private void takeExampleAway() {
        form.example(null);
        edited();
        side.show(opened.map(EditedStyle::style), null);
    }

    @Override
    public void copy() {
        deeds.copy(this, shop, uuid(), form.read().name())
                .ifPresent(copy -> go(StylesView.ROUTE + "/" + copy.uuid()));
    }

    @Override
    public void archive(boolean archived) {
        deeds.archive(this, shop, opened.orElseThrow().style(), archived);
    }

    @Override
    public void dropDraft() {
        editing.drop(shop, uuid())
                .ifPresent(activity -> {
                    show(editing.open(shop, uuid()));
                    deeds.offer(this, shop, getTranslation("style.done.draft-dropped"), activity);
                });
    }

    private void go(String address) {
        getUI().ifPresent(ui -> ui.navigate(address));
    }

    private UUID uuid() {
        return opened.orElseThrow().style().uuid();
    }

    private Optional<Revision> revision() {
        return opened.map(EditedStyle::revision);
    }

    private StyleDraft empty() {
        Defaults defaults = settings.of(shop).defaults();
        return new StyleDraft("", "", defaults.provider(), defaults.model(), Map.of(), null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "base.app.title",
                opened.map(each -> each.shown().name())
                        .orElseGet(() -> getTranslation("style.list.add")));
    }
}
