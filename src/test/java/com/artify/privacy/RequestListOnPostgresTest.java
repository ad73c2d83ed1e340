package com.artify.privacy;

import com.artify.testing.OnPostgres;

@OnPostgres
class RequestListOnPostgresTest extends RequestListContract {}
