package com.artify.watermark.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class WatermarkViewOnPostgresTest extends WatermarkViewContract {}
