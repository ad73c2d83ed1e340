package com.artify.usage.ui;

import com.artify.base.ui.Sorting;
import com.artify.usage.LedgerSort;
import com.artify.usage.LedgerSubject;
import com.artify.usage.Period;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the address of the usage page asks for; without a subject the ledger is shown by day. */
record LedgerQuery(Period period, Optional<LedgerSubject> subject, Sorting sorting) {
    static final String BY = "by";
    private static final Set<String> SORTS =
            Arrays.stream(LedgerSort.Key.values())
                    .map(LedgerQuery::written)
                    .collect(Collectors.toUnmodifiableSet());

    static LedgerQuery read(QueryParameters query, LocalDate today) {
        return new LedgerQuery(
                Periods.read(query, today),
                query.getSingleParameter(BY)
                        .flatMap(text ->
                                Arrays.stream(LedgerSubject.values())
                                        .filter(subject -> written(subject).equals(text))
                                        .findFirst()),
                Sorting.read(UsageView.ROUTE, query, SORTS, "-" + written(LedgerSort.Key.COST)));
    }

    LedgerSort sort() {
        return new LedgerSort(
                LedgerSort.Key.valueOf(sorting.key().toUpperCase(Locale.ROOT)),
                sorting.descending());
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
