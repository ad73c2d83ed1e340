package com.artify.catalog.readiness;

import com.artify.testing.OnSqlite;

@OnSqlite
class ReadinessOnSqliteTest extends ReadinessContract {}
