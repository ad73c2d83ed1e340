package com.artify.catalog.sync.ui;

import com.artify.testing.OnSqlite;

@OnSqlite
class SyncViewOnSqliteTest extends SyncViewContract {}
