package com.artify.generation.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class GenerationViewsOnPostgresTest extends GenerationViewsContract {}
