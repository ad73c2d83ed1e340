package com.artify.home.ui;

import com.artify.testing.OnSqlite;

@OnSqlite
class HomeViewOnSqliteTest extends HomeViewContract {}
