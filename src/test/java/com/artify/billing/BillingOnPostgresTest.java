package com.artify.billing;

import com.artify.testing.OnPostgres;

@OnPostgres
class BillingOnPostgresTest extends BillingContract {}
