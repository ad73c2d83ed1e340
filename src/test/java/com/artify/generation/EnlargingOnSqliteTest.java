package com.artify.generation;

import com.artify.testing.OnSqlite;

@OnSqlite
class EnlargingOnSqliteTest extends EnlargingContract {}
