package com.artify.style;

import com.artify.testing.OnSqlite;

@OnSqlite
class StyleOnSqliteTest extends StyleContract {}
