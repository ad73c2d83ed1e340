package com.artify.shopify;

import com.artify.testing.OnSqlite;

@OnSqlite
class WebhookOnSqliteTest extends WebhookContract {}
