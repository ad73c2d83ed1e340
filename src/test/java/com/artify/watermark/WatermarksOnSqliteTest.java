package com.artify.watermark;

import com.artify.testing.OnSqlite;

@OnSqlite
class WatermarksOnSqliteTest extends WatermarksContract {}
