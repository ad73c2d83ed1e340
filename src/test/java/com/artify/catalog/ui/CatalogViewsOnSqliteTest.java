package com.artify.catalog.ui;

import com.artify.testing.OnSqlite;

@OnSqlite
class CatalogViewsOnSqliteTest extends CatalogViewsContract {}
