package com.artify.catalog.mapping.ui;

import com.artify.testing.OnSqlite;

@OnSqlite
class MappingViewOnSqliteTest extends MappingViewContract {}
