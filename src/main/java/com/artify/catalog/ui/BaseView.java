package com.artify.catalog.ui;

import com.artify.activity.Activities;
import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.Notice;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.SaveBar;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Toast;
import com.artify.base.ui.Tone;
import com.artify.catalog.BaseDraft;
import com.artify.catalog.BaseEditing;
import com.artify.catalog.BaseQueries;
import com.artify.catalog.BaseSaved;
import com.artify.catalog.BaseUpkeep;
import com.artify.catalog.DraftCheck;
import com.artify.catalog.DraftProblem;
import com.artify.catalog.PrintMeasure;
import com.artify.catalog.VariantDraft;
import com.artify.settings.Settings;
import com.artify.shop.CurrentShop;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A product base with its variants, worked on as a draft and saved as a whole. */
@Route(BasesView.ROUTE + "/:uuid")
final class BaseView extends PageFrame
        implements BeforeEnterObserver, HasDynamicTitle, VariantGrid.Owner {
    private final BaseEditing editing;
    private final BaseQueries queries;
    private final BaseUpkeep upkeep;
    private final Settings settings;
    private final ShopDomain shop;
    private final UndoToast toast;
    private final SaveBar saveBar = new SaveBar(this::save, this::reload);
    private final Div notices = new Div();
    private final BaseForm form = new BaseForm(this::formChanged);
    private final BaseFacts facts = new BaseFacts();
    private final Div head = new Div();
    private final VariantsCard variants;
    private UUID uuid = new UUID(0, 0);
    private Optional<BaseDraft> stored = Optional.empty();
    private Optional<BaseDraft> draft = Optional.empty();

    BaseView(
            BaseEditing editing,
            BaseQueries queries,
            BaseUpkeep upkeep,
            Settings settings,
            Activities activities,
            Changes changes,
            CurrentShop currentShop) {
        super(Width.WIDE);
        this.editing = editing;
        this.queries = queries;
        this.upkeep = upkeep;
        this.settings = settings;
        this.shop = currentShop.require();
        this.toast = new UndoToast(this, activities, shop);
        this.variants = new VariantsCard(this, this.settings.of(shop).unit());
        Div columns = new Div(form, facts);
        columns.addClassName("columns");
        add(head, saveBar, notices, columns, variants);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> wanted = event.getRouteParameters().get("uuid").flatMap(Ids::parse);
        wanted.ifPresent(id -> uuid = id);
        stored = wanted.flatMap(id -> editing.open(shop, id));
        if (stored.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(stored.get());
    }

    /** Another person's work is shown at once, or announced where it would destroy one's own. */
    private void changed(Changes.Change change) {
        if (!"product-base".equals(change.kind()) || !uuid.toString().equals(change.id())) {
            return;
        }
        Optional<BaseDraft> now = editing.open(shop, uuid);
        if (now.isEmpty() || now.equals(stored)) {
            return;
        }
        if (saveBar.changed()) {
            stale();
        } else {
            stored = now;
            show(now.get());
        }
    }

    private void stale() {
        notices.removeAll();
        notices.add(
                new Notice(
                        Tone.CAUTION,
                        new Span(getTranslation("product-base.stale.text")),
                        new Button(
                                getTranslation("product-base.stale.reload"), click -> reload())));
    }

    private void reload() {
        stored = editing.open(shop, uuid);
        stored.ifPresent(this::show);
    }

    private void show(BaseDraft shown) {
        draft = Optional.of(shown);
        notices.removeAll();
        form.show(shown);
        variants.show(shown);
        showHead(shown);
        judge();
    }

    private void showHead(BaseDraft shown) {
        head.removeAll();
        head.add(
                new PageHeader(shown.name())
                        .backTo(BasesView.ROUTE, getTranslation("product-base.list.heading"))
                        .badges(
                                new StatusBadge(
                                        shown.active() ? Tone.SUCCESS : Tone.NEUTRAL,
                                        getTranslation(
                                                shown.active()
                                                        ? "product-base.list.active"
                                                        : "product-base.list.inactive")))
                        .actions(
                                new Button(
                                        getTranslation("product-base.action.duplicate"),
                                        click -> duplicate()),
                                new Button(
                                        getTranslation("product-base.action.remove"),
                                        click -> remove())));
        queries.find(shop, uuid).ifPresent(facts::show);
    }

    @Override
    public PrintMeasure usual() {
        return PrintMeasure.usual(settings.of(shop).defaults());
    }

    @Override
    public BaseDraft draft() {
        return draft.orElseThrow();
    }

    private void formChanged() {
        BaseDraft before = draft();
        draft = Optional.of(form.into(before));
        if (!before.optionNames().equals(draft().optionNames())) {
            variants.show(draft());
        }
        judge();
    }

    @Override
    public void edited(VariantDraft variant) {
        draft = Optional.of(draft().replacing(variant));
        judge();
    }

    @Override
    public void rearranged(BaseDraft changed) {
        draft = Optional.of(changed);
        variants.refresh(changed);
        judge();
    }

    private List<DraftProblem> judge() {
        List<DraftProblem> problems = DraftCheck.problems(draft());
        form.show(problems);
        variants.show(problems);
        saveBar.changed(!draft.equals(stored));
        return problems;
    }

    private void save() {
        switch (editing.save(shop, uuid, draft())) {
            case BaseSaved.Saved saved -> {
                stored = Optional.of(saved.draft());
                show(saved.draft());
                saved.activity()
                        .ifPresent(deed ->
                                toast.say(
                                        getTranslation("product-base.said.saved"), List.of(deed)));
            }
            case BaseSaved.Stale stale -> stale();
            case BaseSaved.Invalid invalid -> showProblems(invalid.problems());
            case BaseSaved.Gone gone -> Toast.say(getTranslation("product-base.said.gone"));
        }
    }

    private void showProblems(List<DraftProblem> problems) {
        notices.removeAll();
        Notice notice =
                new Notice(
                        Tone.CRITICAL,
                        new Span(getTranslation("product-base.problem.summary", problems.size())));
        problems.stream()
                .map(DraftProblem::kind)
                .distinct()
                .forEach(kind -> notice.more(new Div(new Problems(this).text(kind))));
        notices.add(notice);
        judge();
    }

    private void duplicate() {
        upkeep.duplicate(shop, uuid, getTranslation("product-base.copy.name", draft().name()))
                .ifPresent(copy ->
                        getUI().ifPresent(ui -> ui.navigate(BasesView.ROUTE + "/" + copy.uuid())));
    }

    private void remove() {
        List<UUID> done = upkeep.remove(shop, List.of(uuid));
        saveBar.changed(false);
        getUI().ifPresent(ui -> ui.navigate(BasesView.ROUTE));
        toast.say(getTranslation("product-base.said.removed", done.size()), done);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", draft.map(BaseDraft::name).orElse(""));
    }
}
