package com.artify.catalog.mapping;

import com.artify.testing.OnPostgres;

@OnPostgres
class MappingOnPostgresTest extends MappingContract {}
