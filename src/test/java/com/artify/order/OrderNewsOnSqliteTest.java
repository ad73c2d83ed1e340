package com.artify.order;

import com.artify.testing.OnSqlite;

@OnSqlite
class OrderNewsOnSqliteTest extends OrderNewsContract {}
