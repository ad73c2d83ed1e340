package com.artify.shopify.webhooks;

import com.artify.testing.OnSqlite;

@OnSqlite
class MessagesOnSqliteTest extends MessagesContract {}
