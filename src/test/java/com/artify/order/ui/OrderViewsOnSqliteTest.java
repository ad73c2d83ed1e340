package com.artify.order.ui;

import com.artify.testing.OnSqlite;

@OnSqlite
class OrderViewsOnSqliteTest extends OrderViewsContract {}
