package com.artify.generation.appeal.ui;

import com.artify.testing.OnSqlite;

@OnSqlite
class RefusedPhotosViewOnSqliteTest extends RefusedPhotosViewContract {}
