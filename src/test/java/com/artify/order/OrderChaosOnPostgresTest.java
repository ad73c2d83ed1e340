package com.artify.order;

import com.artify.testing.OnPostgres;

@OnPostgres
class OrderChaosOnPostgresTest extends OrderChaosContract {
    @Override
    int orders() {
        return 100;
    }

    @Override
    int finalsAtOnce() {
        return 3;
    }
}
