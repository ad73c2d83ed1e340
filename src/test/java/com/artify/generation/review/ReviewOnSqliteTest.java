package com.artify.generation.review;

import com.artify.testing.OnSqlite;

@OnSqlite
class ReviewOnSqliteTest extends ReviewContract {}
