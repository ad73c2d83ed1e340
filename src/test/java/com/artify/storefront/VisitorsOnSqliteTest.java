package com.artify.storefront;

import com.artify.testing.OnSqlite;

@OnSqlite
class VisitorsOnSqliteTest extends VisitorsContract {}
