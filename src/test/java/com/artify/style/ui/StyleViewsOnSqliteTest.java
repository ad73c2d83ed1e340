package com.artify.style.ui;

import com.artify.testing.OnSqlite;

@OnSqlite
class StyleViewsOnSqliteTest extends StyleViewsContract {}
