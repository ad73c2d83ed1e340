package com.artify.base.jdbc;

import com.artify.testing.OnSqlite;

@OnSqlite
class SchemaOnSqliteTest extends SchemaContract {}
