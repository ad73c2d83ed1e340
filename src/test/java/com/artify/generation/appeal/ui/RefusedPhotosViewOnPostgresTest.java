package com.artify.generation.appeal.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class RefusedPhotosViewOnPostgresTest extends RefusedPhotosViewContract {}
