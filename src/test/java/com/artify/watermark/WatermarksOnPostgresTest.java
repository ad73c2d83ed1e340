package com.artify.watermark;

import com.artify.testing.OnPostgres;

@OnPostgres
class WatermarksOnPostgresTest extends WatermarksContract {}
