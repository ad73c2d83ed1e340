package com.artify.shopify.access;

import com.artify.testing.OnSqlite;

@OnSqlite
class OfflineTokensOnSqliteTest extends OfflineTokensContract {}
