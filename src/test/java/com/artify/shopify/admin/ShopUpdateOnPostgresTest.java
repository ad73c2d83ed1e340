package com.artify.shopify.admin;

import com.artify.testing.OnPostgres;

@OnPostgres
class ShopUpdateOnPostgresTest extends ShopUpdateContract {}
