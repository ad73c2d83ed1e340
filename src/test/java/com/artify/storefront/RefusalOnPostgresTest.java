package com.artify.storefront;

import com.artify.testing.OnPostgres;

@OnPostgres
class RefusalOnPostgresTest extends RefusalContract {}
