package com.artify.generation.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class GenerationPageOnPostgresTest extends GenerationPageContract {}
