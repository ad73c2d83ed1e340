package com.artify.catalog;

import com.artify.testing.OnSqlite;

@OnSqlite
class BaseEditingOnSqliteTest extends BaseEditingContract {}
