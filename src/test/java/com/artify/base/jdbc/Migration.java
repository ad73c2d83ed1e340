package com.artify.base.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A changeset as it is written, without what takes it back.
 *
 * @param contract whether it says since when nobody needs any more what it takes away
 */
record Migration(String id, List<String> statements, boolean contract) {
    private static final Pattern CREATED = Pattern.compile("create table (\\w+)");
    private static final Pattern ALTERED = Pattern.compile("alter table (\\w+)");
    private static final Pattern UNIQUE = Pattern.compile("create unique index \\w+\\s+on (\\w+)");
    private static final Pattern TAKING_AWAY =
            Pattern.compile(
                    "drop table|drop column|rename|alter column|add constraint|add unique"
                            + "|set not null");

    static List<Migration> read(String file) {
        return Arrays.stream(file.split("(?m)^--changeset artify:"))
                .skip(1)
                .map(Migration::of)
                .toList();
    }

    private static Migration of(String changeset) {
        String sql =
                changeset
                        .lines()
                        .skip(1)
                        .filter(line -> !line.startsWith("--"))
                        .collect(Collectors.joining("\n"))
                        .toLowerCase(Locale.ROOT);
        return new Migration(
                changeset.lines().findFirst().orElseThrow().strip().split(" ")[0],
                Arrays.stream(sql.split(";")).map(String::strip).toList(),
                changeset.contains("\n-- contract: "));
    }

    /** What the version before would stumble over, in sentences. */
    List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        Set<String> created = names(CREATED);
        Set<String> altered = names(ALTERED);
        altered.removeAll(created);
        if (altered.size() > 1) {
            troubles.add(id + " waits for the lock of a table while it holds another's");
        }
        if (!contract) {
            statements.stream()
                    .filter(statement -> takesAway(statement, created))
                    .forEach(statement -> troubles.add(id + " takes away: " + statement));
        }
        return troubles;
    }

    private static boolean takesAway(String statement, Set<String> created) {
        boolean needed =
                statement.contains("add column")
                        && statement.contains("not null")
                        && !statement.contains("default");
        boolean unique =
                UNIQUE.matcher(statement)
                        .results()
                        .anyMatch(index -> !created.contains(index.group(1)));
        return needed || unique || TAKING_AWAY.matcher(statement).find();
    }

    private Set<String> names(Pattern pattern) {
        return pattern.matcher(String.join(";", statements))
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .collect(Collectors.toSet());
    }
}
