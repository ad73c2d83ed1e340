package com.artify.catalog;

import com.artify.testing.OnSqlite;

@OnSqlite
class CatalogOnSqliteTest extends CatalogContract {}
