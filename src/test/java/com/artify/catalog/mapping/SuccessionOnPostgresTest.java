package com.artify.catalog.mapping;

import com.artify.testing.OnPostgres;

@OnPostgres
class SuccessionOnPostgresTest extends SuccessionContract {}
