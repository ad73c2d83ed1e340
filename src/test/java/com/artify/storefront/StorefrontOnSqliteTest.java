package com.artify.storefront;

import com.artify.testing.OnSqlite;

@OnSqlite
class StorefrontOnSqliteTest extends StorefrontContract {}
