package com.artify.catalog.sync.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class SyncViewOnPostgresTest extends SyncViewContract {}
