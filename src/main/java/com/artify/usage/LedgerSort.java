package com.artify.usage;

/** The order of a ledger. */
public record LedgerSort(Key key, boolean descending) {
    /** The dearest first. */
    public static final LedgerSort DEAREST = new LedgerSort(Key.COST, true);

    /** What a ledger can be ordered by. */
    public enum Key {
        NAME("lower(%s)"),
        PREVIEWS("x.previews"),
        FINALS("x.finals"),
        TESTS("x.tests"),
        ATTEMPTS("x.attempts"),
        COST("x.cost");

        private final String sql;

        Key(String sql) {
            this.sql = sql;
        }
    }

    /** {@code name} is the subject's name as SQL, of its row {@code n}. */
    String sql(String name) {
        return key.sql.formatted(name) + (descending ? " desc" : " asc") + ", n.id desc";
    }
}
