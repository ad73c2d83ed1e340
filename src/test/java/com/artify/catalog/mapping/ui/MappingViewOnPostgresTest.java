package com.artify.catalog.mapping.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class MappingViewOnPostgresTest extends MappingViewContract {}
