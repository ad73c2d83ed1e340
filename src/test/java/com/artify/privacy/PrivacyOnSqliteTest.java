package com.artify.privacy;

import com.artify.testing.OnSqlite;

@OnSqlite
class PrivacyOnSqliteTest extends PrivacyContract {}
