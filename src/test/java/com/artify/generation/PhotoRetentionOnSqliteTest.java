package com.artify.generation;

import com.artify.testing.OnSqlite;

@OnSqlite
class PhotoRetentionOnSqliteTest extends PhotoRetentionContract {}
