package com.artify;

import com.artify.testing.OnPostgres;

@OnPostgres
class TenancyOnPostgresTest extends TenancyContract {}
