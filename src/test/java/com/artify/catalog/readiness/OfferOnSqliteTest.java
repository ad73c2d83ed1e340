package com.artify.catalog.readiness;

import com.artify.testing.OnSqlite;

@OnSqlite
class OfferOnSqliteTest extends OfferContract {}
