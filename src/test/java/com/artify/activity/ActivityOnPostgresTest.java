package com.artify.activity;

import com.artify.testing.OnPostgres;

@OnPostgres
class ActivityOnPostgresTest extends ActivityContract {}
