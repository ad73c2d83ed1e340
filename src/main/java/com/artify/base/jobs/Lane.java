package com.artify.base.jobs;

/** Long work has threads of its own, so that it never stands in the way of quick work. */
public enum Lane {
    QUICK("scheduled_tasks"),
    LONG("scheduled_finals");

    private final String table;

    Lane(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
