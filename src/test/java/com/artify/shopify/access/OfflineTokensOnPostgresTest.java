package com.artify.shopify.access;

import com.artify.testing.OnPostgres;

@OnPostgres
class OfflineTokensOnPostgresTest extends OfflineTokensContract {}
