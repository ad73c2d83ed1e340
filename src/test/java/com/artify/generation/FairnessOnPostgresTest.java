package com.artify.generation;

import com.artify.testing.OnPostgres;

@OnPostgres
class FairnessOnPostgresTest extends FairnessContract {}
