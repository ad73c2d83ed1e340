package com.artify.catalog.readiness;

import com.artify.testing.OnPostgres;

@OnPostgres
class OfferOnPostgresTest extends OfferContract {}
