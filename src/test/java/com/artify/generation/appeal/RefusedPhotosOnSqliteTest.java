package com.artify.generation.appeal;

import com.artify.testing.OnSqlite;

@OnSqlite
class RefusedPhotosOnSqliteTest extends RefusedPhotosContract {}
