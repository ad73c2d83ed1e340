package com.artify.settings.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class SettingsViewsOnPostgresTest extends SettingsViewsContract {}
