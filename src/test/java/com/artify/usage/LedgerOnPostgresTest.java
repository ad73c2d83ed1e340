package com.artify.usage;

import com.artify.testing.OnPostgres;

@OnPostgres
class LedgerOnPostgresTest extends LedgerContract {}
