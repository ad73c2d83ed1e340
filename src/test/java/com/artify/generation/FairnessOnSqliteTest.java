package com.artify.generation;

import com.artify.testing.OnSqlite;

@OnSqlite
class FairnessOnSqliteTest extends FairnessContract {}
