package com.artify.settings;

import com.artify.testing.OnSqlite;

@OnSqlite
class ProviderKeysOnSqliteTest extends ProviderKeysContract {}
