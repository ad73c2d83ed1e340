package com.artify.catalog.store;

import com.artify.testing.OnSqlite;

@OnSqlite
class CatalogueImportOnSqliteTest extends CatalogueImportContract {}
