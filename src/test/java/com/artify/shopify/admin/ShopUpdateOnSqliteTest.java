package com.artify.shopify.admin;

import com.artify.testing.OnSqlite;

@OnSqlite
class ShopUpdateOnSqliteTest extends ShopUpdateContract {}
