package com.artify.storefront;

import com.artify.testing.OnPostgres;

@OnPostgres
class DirectUploadOnPostgresTest extends DirectUploadContract {}
