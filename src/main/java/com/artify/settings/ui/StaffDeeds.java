package com.artify.settings.ui;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.base.ui.Toast;
import com.artify.settings.Team;
import com.artify.settings.Team.Outcome;
import com.artify.shop.StaffMember;
import com.artify.shop.StaffResult;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What owners do about the people of their shop; it is said, and can be taken back. */
final class StaffDeeds {
    private final Component page;
    private final Team team;
    private final Activities activities;
    private final ShopDomain shop;
    private final Runnable after;

    /** {@code after} shows what holds then, on a page whose language is spoken. */
    StaffDeeds(Component page, Team team, Activities activities, ShopDomain shop, Runnable after) {
        this.page = page;
        this.team = team;
        this.activities = activities;
        this.shop = shop;
        this.after = after;
    }

    void add() {
        StaffDialog.add(facts -> told(team.add(shop, facts), "added", facts.name()));
    }

    void change(StaffMember member) {
        StaffDialog.change(
                member, facts -> told(team.change(shop, member, facts), "changed", facts.name()));
    }

    /** Removes whom it may; why others stayed is said too. */
    void remove(List<StaffMember> members) {
        List<Outcome> outcomes = members.stream().map(each -> team.remove(shop, each)).toList();
        List<UUID> done = outcomes.stream().flatMap(each -> each.activity().stream()).toList();
        String text =
                done.size() == 1 && members.size() == 1
                        ? text("settings.staff.done.removed", members.getFirst().name())
                        : text("settings.staff.done.removed.many", done.size());
        say(text, done);
        outcomes.stream()
                .map(Outcome::result)
                .filter(result -> result != StaffResult.DONE)
                .findFirst()
                .ifPresent(result -> Toast.say(text(StaffDialog.problem(result))));
        after.run();
    }

    void invite(StaffMember member) {
        team.invite(shop, member.uuid())
                .ifPresentOrElse(
                        address -> new InvitationDialog(member, address).open(),
                        () -> Toast.say(text(StaffDialog.problem(StaffResult.NOT_ALLOWED))));
    }

    /** What was not done is for the dialog to say. */
    private StaffResult told(Outcome outcome, String deed, String name) {
        say(text("settings.staff.done." + deed, name), outcome.activity().stream().toList());
        after.run();
        return outcome.result();
    }

    private void say(String text, List<UUID> done) {
        if (!done.isEmpty()) {
            Toast.undoable(text, text("activity.undo"), () -> undo(done));
        }
    }

    private void undo(List<UUID> done) {
        List<UndoResult> results =
                done.reversed().stream().map(each -> activities.undo(shop, each)).toList();
        UndoResult said =
                results.stream()
                        .filter(result -> result != UndoResult.UNDONE)
                        .findFirst()
                        .orElse(UndoResult.UNDONE);
        Toast.say(
                text("activity.result." + said.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        after.run();
    }

    private String text(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }
}
