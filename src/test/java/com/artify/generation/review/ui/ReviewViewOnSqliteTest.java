package com.artify.generation.review.ui;

import com.artify.testing.OnSqlite;

@OnSqlite
class ReviewViewOnSqliteTest extends ReviewViewContract {}
