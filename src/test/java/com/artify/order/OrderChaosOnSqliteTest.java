package com.artify.order;

import com.artify.testing.OnSqlite;

@OnSqlite
class OrderChaosOnSqliteTest extends OrderChaosContract {
    @Override
    int orders() {
        return 1000;
    }

    @Override
    int finalsAtOnce() {
        return 0;
    }
}
