package com.artify.settings;

import com.artify.testing.OnPostgres;

@OnPostgres
class TeamOnPostgresTest extends TeamContract {}
