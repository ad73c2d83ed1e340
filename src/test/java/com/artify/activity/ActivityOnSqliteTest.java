package com.artify.activity;

import com.artify.testing.OnSqlite;

@OnSqlite
class ActivityOnSqliteTest extends ActivityContract {}
