package com.artify.shopify.webhooks;

/** The order of a list of messages that could not be taken in. */
public record DeadLetterSort(Key key, boolean descending) {
    /** The newest first. */
    public static final DeadLetterSort NEWEST = new DeadLetterSort(Key.RECEIVED, true);

    /** What the list can be ordered by. */
    public enum Key {
        RECEIVED("received_at %1$s, id %1$s"),
        TOPIC("topic %1$s, received_at desc, id desc"),
        TRIES("attempts %1$s, received_at desc, id desc");

        private final String sql;

        Key(String sql) {
            this.sql = sql;
        }
    }

    String sql() {
        return key.sql.formatted(descending ? "desc" : "asc");
    }
}
