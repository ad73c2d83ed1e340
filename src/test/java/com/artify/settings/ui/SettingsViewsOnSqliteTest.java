package com.artify.settings.ui;

import com.artify.testing.OnSqlite;

@OnSqlite
class SettingsViewsOnSqliteTest extends SettingsViewsContract {}
