package com.artify.order.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class OrderViewsOnPostgresTest extends OrderViewsContract {}
