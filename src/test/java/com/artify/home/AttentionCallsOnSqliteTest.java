package com.artify.home;

import com.artify.testing.OnSqlite;

@OnSqlite
class AttentionCallsOnSqliteTest extends AttentionCallsContract {}
