package com.artify.generation.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class GalleryViewOnPostgresTest extends GalleryViewContract {}
