package com.artify.generation;

import com.artify.testing.OnPostgres;

@OnPostgres
class QuotaCountersOnPostgresTest extends QuotaCountersContract {
    @Override
    int steps() {
        return 10_000;
    }
}
