package com.artify.privacy;

import com.artify.testing.OnSqlite;

@OnSqlite
class RequestListOnSqliteTest extends RequestListContract {}
