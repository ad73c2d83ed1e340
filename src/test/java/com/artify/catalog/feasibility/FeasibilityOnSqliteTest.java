package com.artify.catalog.feasibility;

import com.artify.testing.OnSqlite;

@OnSqlite
class FeasibilityOnSqliteTest extends FeasibilityContract {}
