package com.artify.usage.ui;

import com.artify.testing.OnSqlite;

@OnSqlite
class UsageViewOnSqliteTest extends UsageViewContract {}
