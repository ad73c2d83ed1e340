package com.artify.style.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class StyleViewsOnPostgresTest extends StyleViewsContract {}
