package com.artify.storefront;

import com.artify.testing.OnPostgres;

@OnPostgres
class VisitorsOnPostgresTest extends VisitorsContract {}
