package com.artify.home;

import com.artify.testing.OnSqlite;

@OnSqlite
class AttentionMailsOnSqliteTest extends AttentionMailsContract {}
