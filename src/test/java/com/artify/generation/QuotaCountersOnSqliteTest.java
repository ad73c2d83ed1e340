package com.artify.generation;

import com.artify.testing.OnSqlite;

/** Its one writer leaves little that can come at the same time: fewer steps show it. */
@OnSqlite
class QuotaCountersOnSqliteTest extends QuotaCountersContract {
    @Override
    int steps() {
        return 3_000;
    }
}
