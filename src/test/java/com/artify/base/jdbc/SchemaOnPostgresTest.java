package com.artify.base.jdbc;

import com.artify.testing.OnPostgres;

@OnPostgres
class SchemaOnPostgresTest extends SchemaContract {}
