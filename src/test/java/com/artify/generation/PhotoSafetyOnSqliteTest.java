package com.artify.generation;

import com.artify.testing.OnSqlite;

@OnSqlite
class PhotoSafetyOnSqliteTest extends PhotoSafetyContract {}
