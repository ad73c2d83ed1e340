package com.artify.settings.ui;

import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.base.ui.SearchField;
import com.artify.base.ui.Sorting;
import com.artify.shop.Role;
import com.artify.shop.StaffMember;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The filters of the list of staff; the address holds them. A team is filtered in memory. */
final class StaffBar extends Div {
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String ROLE = "role";
    private static final String TEXT = "q";

    private final FilterChips roles =
            new FilterChips(StaffView.ROUTE, ROLE, getTranslation("settings.staff.role"));
    private final SearchField search =
            new SearchField(getTranslation("settings.staff.search"), this::find);
    private QueryParameters query = QueryParameters.empty();

    StaffBar() {
        addClassName("filters");
        add(roles, search);
    }

    static Sorting sorting(QueryParameters query) {
        return Sorting.read(StaffView.ROUTE, query, Set.of(NAME, EMAIL, ROLE), NAME);
    }

    void show(QueryParameters shown) {
        query = shown;
        roles.show(
                query,
                getTranslation("settings.staff.all"),
                Arrays.stream(Role.values())
                        .map(role -> new Choice(written(role), text(role)))
                        .toList());
        search.show(text().orElse(""));
    }

    /** Those of a team whom the address asks for, in the order that it asks for. */
    List<StaffMember> of(List<StaffMember> team) {
        Sorting sorting = sorting(query);
        Comparator<StaffMember> order = order(sorting.key());
        return team.stream()
                .filter(member -> role().filter(role -> role != member.role()).isEmpty())
                .filter(member -> text().filter(text -> !contains(member, text)).isEmpty())
                .sorted(sorting.descending() ? order.reversed() : order)
                .toList();
    }

    private Comparator<StaffMember> order(String key) {
        Collator words = Collator.getInstance(getLocale());
        Comparator<StaffMember> byName = Comparator.comparing(StaffMember::name, words);
        return switch (key) {
            case EMAIL ->
                    Comparator.comparing((StaffMember member) -> member.email().orElse(""))
                            .thenComparing(byName);
            case ROLE -> Comparator.comparing(StaffMember::role).thenComparing(byName);
            default -> byName;
        };
    }

    private static boolean contains(StaffMember member, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return (member.name() + " " + member.email().orElse(""))
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private Optional<String> text() {
        return query.getSingleParameter(TEXT).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<Role> role() {
        return query.getSingleParameter(ROLE)
                .flatMap(text ->
                        Arrays.stream(Role.values())
                                .filter(role -> written(role).equals(text))
                                .findFirst());
    }

    private String text(Role role) {
        return getTranslation("activity.value.role." + written(role));
    }

    static String written(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private void find(String text) {
        QueryParameters wanted = text.isBlank() ? query.excluding(TEXT) : query.merging(TEXT, text);
        getUI().ifPresent(ui -> ui.navigate(StaffView.ROUTE, wanted));
    }
}
