package com.artify.activity.ui;

import com.artify.testing.OnSqlite;

@OnSqlite
class ActivityViewOnSqliteTest extends ActivityViewContract {}
