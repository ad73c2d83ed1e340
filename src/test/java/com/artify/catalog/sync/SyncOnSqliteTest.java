package com.artify.catalog.sync;

import com.artify.testing.OnSqlite;

@OnSqlite
class SyncOnSqliteTest extends SyncContract {}
