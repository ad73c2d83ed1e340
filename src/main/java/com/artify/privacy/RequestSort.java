package com.artify.privacy;

/** The order of a list of requests. */
public record RequestSort(Key key, boolean descending) {
    /** The newest first. */
    public static final RequestSort NEWEST = new RequestSort(Key.RECEIVED, true);

    /** What the list can be ordered by. */
    public enum Key {
        RECEIVED("received_at %1$s, id %1$s"),
        KIND("kind %1$s, received_at desc, id desc"),
        /** By when it is to be done, or was. */
        ENDED("coalesce(ended_at, due_at) %1$s, id %1$s");

        private final String sql;

        Key(String sql) {
            this.sql = sql;
        }
    }

    String sql() {
        return key.sql.formatted(descending ? "desc" : "asc");
    }
}
