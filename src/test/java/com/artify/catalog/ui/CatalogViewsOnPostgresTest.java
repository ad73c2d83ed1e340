package com.artify.catalog.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class CatalogViewsOnPostgresTest extends CatalogViewsContract {}
