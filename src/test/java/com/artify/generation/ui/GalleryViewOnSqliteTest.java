package com.artify.generation.ui;

import com.artify.testing.OnSqlite;

@OnSqlite
class GalleryViewOnSqliteTest extends GalleryViewContract {}
