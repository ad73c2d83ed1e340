package com.artify.generation.appeal;

import com.artify.testing.OnPostgres;

@OnPostgres
class RefusedPhotosOnPostgresTest extends RefusedPhotosContract {}
