package com.artify.settings.ui;

import com.artify.activity.Activities;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.DataTable;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.Masthead;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.SettingsTab;
import com.artify.base.ui.SettingsTabs;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Symbol;
import com.artify.base.ui.Toast;
import com.artify.base.ui.Tone;
import com.artify.settings.Team;
import com.artify.shop.CurrentShop;
import com.artify.shop.CurrentStaff;
import com.artify.shop.OpenTo;
import com.artify.shop.Role;
import com.artify.shop.Staff;
import com.artify.shop.StaffMember;
import com.artify.shop.StaffResult;
import com.artify.shop.invitation.Invitations;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import java.util.UUID;

/** Who works in the shop's admin, and what they may do there. */
@Route(StaffView.ROUTE)
@SettingsTab(title = "settings.tab.staff", order = 3)
@OpenTo(Role.OWNER)
final class StaffView extends PageFrame implements HasDynamicTitle {
    static final String ROUTE = "settings/staff";

    private final transient Staff staff;
    private final transient Team team;
    private final transient Activities activities;
    private final ShopDomain shop;
    private final UUID self;
    private final Surface body = new Surface().flush();

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
        this.team = team;
        this.activities = activities;
        this.shop = currentShop.require();
        StaffMember reader = currentStaff.require();
        this.self = reader.uuid();
        Button add = new Button(getTranslation("settings.staff.add"), new Symbol("plus"));
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add.addClickListener(click ->
                StaffDialog.add(facts -> told(team.add(shop, facts), "added", facts.name())));
        add(
                new PageHeader(getTranslation("settings.title")).actions(add),
                new SettingsTabs(ROUTE, masthead),
                body);
        refresh();
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    private void changed(Changes.Change change) {
        if (Team.KIND.equals(change.kind())) {
            refresh();
        }
    }

    private void refresh() {
        DataTable table =
                new DataTable()
                        .column(getTranslation("settings.staff.name"))
                        .column(getTranslation("settings.staff.email"))
                        .column(getTranslation("settings.staff.role"))
                        .column(getTranslation("settings.staff.actions"));
        staff.active(shop).forEach(member -> addRow(table, member));
        body.removeAll();
        body.add(table);
    }

    private void addRow(DataTable table, StaffMember member) {
        Span name = new Span(member.name());
        name.addClassName("strong");
        Div who = new Div(name);
        if (member.uuid().equals(self)) {
            Span you = new Span(getTranslation("settings.staff.you"));
            you.addClassName("secondary");
            who.add(new Span(" "), you);
        }
        String role = member.role().name().toLowerCase(Locale.ROOT);
        table.row(
                who,
                new Span(member.email().orElse("–")),
                new StatusBadge(
                        member.role() == Role.OWNER ? Tone.INFO : Tone.NEUTRAL,
                        getTranslation("activity.value.role." + role)),
                actions(member));
    }

    private Div actions(StaffMember member) {
        Button change =
                icon(
                        "pencil",
                        getTranslation("settings.staff.change", member.name()),
                        () ->
                                StaffDialog.change(
                                        member,
                                        facts ->
                                                told(
                                                        team.change(shop, member, facts),
                                                        "changed",
                                                        facts.name())));
        Button remove =
                icon(
                        "trash-2",
                        getTranslation("settings.staff.remove", member.name()),
                        () -> {
                            StaffResult result =
                                    told(team.remove(shop, member), "removed", member.name());
                            if (result != StaffResult.DONE) {
                                Toast.say(getTranslation(StaffDialog.problem(result)));
                            }
                        });
        Div actions = new Div(change, remove);
        if (Invitations.suits(member)) {
            actions.addComponentAsFirst(
                    icon(
                            "link",
                            getTranslation("settings.staff.invite", member.name()),
                            () -> invite(member)));
        }
        actions.addClassName("row-actions");
        return actions;
    }

    private void invite(StaffMember member) {
        team.invite(shop, member.uuid())
                .ifPresentOrElse(
                        address -> new InvitationDialog(member, address).open(),
                        () ->
                                Toast.say(
                                        getTranslation(
                                                StaffDialog.problem(StaffResult.NOT_ALLOWED))));
    }

    private static Button icon(String symbol, String label, Runnable action) {
        Button button = new Button(new Symbol(symbol), click -> action.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    /** Says what was done and offers to undo it; what was not done is for the caller to say. */
    private StaffResult told(Team.Outcome outcome, String deed, String name) {
        outcome.activity()
                .ifPresent(activity ->
                        Toast.undoable(
                                getTranslation("settings.staff.done." + deed, name),
                                getTranslation("activity.undo"),
                                () -> {
                                    activities.undo(shop, activity);
                                    refresh();
                                }));
        refresh();
        return outcome.result();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("settings.tab.staff"));
    }
}
