package com.artify.storefront;

import com.artify.testing.OnSqlite;

@OnSqlite
class DirectUploadOnSqliteTest extends DirectUploadContract {}
