package com.artify.shopify.entry;

import com.artify.testing.OnSqlite;

@OnSqlite
class WayInOnSqliteTest extends WayInContract {}
