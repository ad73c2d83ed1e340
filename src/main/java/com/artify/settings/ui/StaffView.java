package com.artify.settings.ui;

import com.artify.activity.Activities;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.BulkBar;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.Masthead;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Selection;
import com.artify.base.ui.SettingsTab;
import com.artify.base.ui.SettingsTabs;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Symbol;
import com.artify.settings.Team;
import com.artify.shop.CurrentShop;
import com.artify.shop.CurrentStaff;
import com.artify.shop.OpenTo;
import com.artify.shop.Role;
import com.artify.shop.Staff;
import com.artify.shop.StaffMember;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;

/** Who works in the shop's admin, and what they may do there. */
@Route(StaffView.ROUTE)
@SettingsTab(title = "settings.tab.staff", order = 3)
@OpenTo(Role.OWNER)
final class StaffView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "settings/staff";

    private final transient Staff staff;
    private final transient StaffDeeds deeds;
    private final ShopDomain shop;
    private final UUID reader;
    private final StaffBar bar = new StaffBar();
    private final Selection<UUID> selection = new Selection<>();
    private final Surface body = new Surface();
    private List<StaffMember> shown = List.of();
    private QueryParameters query = QueryParameters.empty();

    StaffView(
            Staff staff,
            Team team,
            Activities activities,
            Changes changes,
            Masthead masthead,
            CurrentShop currentShop,
            CurrentStaff currentStaff) {
        super(Width.NARROW);
        this.staff = staff;
        this.shop = currentShop.require();
        this.deeds = new StaffDeeds(this, team, activities, shop, this::refresh);
        this.reader = currentStaff.require().uuid();
        Button add = new Button(getTranslation("settings.staff.add"), new Symbol("plus"));
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add.addClickListener(click -> deeds.add());
        Button remove =
                new Button(
                        getTranslation("settings.staff.remove-chosen"),
                        click -> deeds.remove(chosen()));
        add(
                new PageHeader(getTranslation("settings.title")).actions(add),
                new SettingsTabs(ROUTE, masthead),
                bar,
                new BulkBar(selection, bar, remove),
                body);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        refresh();
    }

    private void changed(Changes.Change change) {
        if (Team.KIND.equals(change.kind())) {
            selection.refill(this::refresh);
        }
    }

    private void refresh() {
        selection.begin();
        bar.show(query);
        shown = bar.of(staff.active(shop));
        body.removeAll();
        body.setClassName("flush", !shown.isEmpty());
        body.add(
                shown.isEmpty()
                        ? nobody()
                        : new StaffTable(shown, StaffBar.sorting(query), selection, deeds, reader));
    }

    /** A shop always has an owner, so that only filters can leave nobody. */
    private EmptyState nobody() {
        return new EmptyState(
                "search",
                getTranslation("settings.staff.nothing.title"),
                getTranslation("settings.staff.nothing.text"),
                LinkButton.to(ROUTE, getTranslation("settings.staff.nothing.action")));
    }

    /** As they were when they were chosen. */
    private List<StaffMember> chosen() {
        return shown.stream().filter(member -> selection.keys().contains(member.uuid())).toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("settings.tab.staff"));
    }
}
