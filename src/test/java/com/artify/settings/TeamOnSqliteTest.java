package com.artify.settings;

import com.artify.testing.OnSqlite;

@OnSqlite
class TeamOnSqliteTest extends TeamContract {}
