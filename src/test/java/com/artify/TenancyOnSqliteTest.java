package com.artify;

import com.artify.testing.OnSqlite;

@OnSqlite
class TenancyOnSqliteTest extends TenancyContract {}
