package com.artify.billing;

import com.artify.testing.OnSqlite;

@OnSqlite
class BillingOnSqliteTest extends BillingContract {}
