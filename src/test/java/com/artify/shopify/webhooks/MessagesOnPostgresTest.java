package com.artify.shopify.webhooks;

import com.artify.testing.OnPostgres;

@OnPostgres
class MessagesOnPostgresTest extends MessagesContract {}
