package com.artify.shopify.webhooks;

import com.artify.testing.OnPostgres;

@OnPostgres
class WebhookOnPostgresTest extends WebhookContract {}
