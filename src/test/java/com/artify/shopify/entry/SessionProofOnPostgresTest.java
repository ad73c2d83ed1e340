package com.artify.shopify.entry;

import com.artify.testing.OnPostgres;

@OnPostgres
class SessionProofOnPostgresTest extends SessionProofContract {}
