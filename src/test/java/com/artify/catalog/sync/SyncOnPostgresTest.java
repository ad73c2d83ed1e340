package com.artify.catalog.sync;

import com.artify.testing.OnPostgres;

@OnPostgres
class SyncOnPostgresTest extends SyncContract {}
