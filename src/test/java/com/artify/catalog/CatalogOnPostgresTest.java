package com.artify.catalog;

import com.artify.testing.OnPostgres;

@OnPostgres
class CatalogOnPostgresTest extends CatalogContract {}
