package com.artify.settings;

import com.artify.testing.OnPostgres;

@OnPostgres
class ProviderKeysOnPostgresTest extends ProviderKeysContract {}
