package com.artify.watermark.ui;

import com.artify.testing.OnSqlite;

@OnSqlite
class WatermarkViewOnSqliteTest extends WatermarkViewContract {}
