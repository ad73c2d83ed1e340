package com.artify.catalog.feasibility;

import com.artify.testing.OnPostgres;

@OnPostgres
class FeasibilityOnPostgresTest extends FeasibilityContract {}
