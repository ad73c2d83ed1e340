package com.artify.usage;

import com.artify.testing.OnSqlite;

@OnSqlite
class QuotasOnSqliteTest extends QuotasContract {}
