package com.artify.usage;

import com.artify.testing.OnPostgres;

@OnPostgres
class QuotasOnPostgresTest extends QuotasContract {}
