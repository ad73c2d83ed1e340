package com.artify.storefront;

import com.artify.testing.OnSqlite;

@OnSqlite
class RefusalOnSqliteTest extends RefusalContract {}
