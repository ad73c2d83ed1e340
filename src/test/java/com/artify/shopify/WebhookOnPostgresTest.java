package com.artify.shopify;

import com.artify.testing.OnPostgres;

@OnPostgres
class WebhookOnPostgresTest extends WebhookContract {}
