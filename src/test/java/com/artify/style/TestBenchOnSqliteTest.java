package com.artify.style;

import com.artify.testing.OnSqlite;

@OnSqlite
class TestBenchOnSqliteTest extends TestBenchContract {}
