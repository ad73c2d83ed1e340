package com.artify.shopify.entry;

import com.artify.testing.OnPostgres;

@OnPostgres
class WayInOnPostgresTest extends WayInContract {}
