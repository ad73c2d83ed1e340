package com.artify.settings.ui;

import com.artify.base.ui.DataTable;
import com.artify.base.ui.Selection;
import com.artify.base.ui.Sorting;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Symbol;
import com.artify.base.ui.Tone;
import com.artify.shop.Role;
import com.artify.shop.StaffMember;
import com.artify.shop.invitation.Invitations;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** People, one a row, with what can be done about each. */
final class StaffTable extends Composite<DataTable> {
    private final Selection<UUID> selection;
    private final transient StaffDeeds deeds;
    private final UUID reader;

    /** {@code reader} is told which row is their own. */
    StaffTable(
            List<StaffMember> members,
            Sorting sorting,
            Selection<UUID> selection,
            StaffDeeds deeds,
            UUID reader) {
        this.selection = selection;
        this.deeds = deeds;
        this.reader = reader;
        getContent()
                .selectable(selection)
                .column(getTranslation("settings.staff.name"), sorting, StaffBar.NAME)
                .column(getTranslation("settings.staff.email"), sorting, StaffBar.EMAIL)
                .column(getTranslation("settings.staff.role"), sorting, StaffBar.ROLE)
                .column(getTranslation("settings.staff.actions"));
        members.forEach(this::addRow);
    }

    private void addRow(StaffMember member) {
        getContent()
                .chosenRow(
                        selection,
                        member.uuid(),
                        getTranslation("settings.staff.choose", member.name()),
                        who(member),
                        address(member),
                        new StatusBadge(
                                member.role() == Role.OWNER ? Tone.INFO : Tone.NEUTRAL,
                                getTranslation(
                                        "activity.value.role." + StaffBar.written(member.role()))),
                        actions(member))
                .addClassName("staff-row");
    }

    private Div who(StaffMember member) {
        Span name = new Span(member.name());
        name.addClassName("strong");
        Div who = new Div(name);
        if (member.uuid().equals(reader)) {
            Span you = new Span(getTranslation("settings.staff.you"));
            you.addClassName("secondary");
            who.add(new Span(" "), you);
        }
        return who;
    }

    private static Span address(StaffMember member) {
        Span address = new Span(member.email().orElse("–"));
        address.setClassName("no-address", member.email().isEmpty());
        return address;
    }

    private Div actions(StaffMember member) {
        Div actions =
                new Div(
                        icon("pencil", "settings.staff.change", member, deeds::change),
                        icon(
                                "trash-2",
                                "settings.staff.remove",
                                member,
                                each -> deeds.remove(List.of(each))));
        if (Invitations.suits(member)) {
            actions.addComponentAsFirst(
                    icon("link", "settings.staff.invite", member, deeds::invite));
        }
        actions.addClassName("row-actions");
        return actions;
    }

    private Button icon(
            String symbol, String key, StaffMember member, Consumer<StaffMember> action) {
        String label = getTranslation(key, member.name());
        Button button = new Button(new Symbol(symbol), click -> action.accept(member));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
