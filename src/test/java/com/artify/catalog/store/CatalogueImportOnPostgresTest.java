package com.artify.catalog.store;

import com.artify.testing.OnPostgres;

@OnPostgres
class CatalogueImportOnPostgresTest extends CatalogueImportContract {}
