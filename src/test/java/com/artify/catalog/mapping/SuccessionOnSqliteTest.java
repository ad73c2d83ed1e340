package com.artify.catalog.mapping;

import com.artify.testing.OnSqlite;

@OnSqlite
class SuccessionOnSqliteTest extends SuccessionContract {}
