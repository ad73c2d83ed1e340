package com.artify.order;

import com.artify.testing.OnPostgres;

@OnPostgres
class OrderNewsOnPostgresTest extends OrderNewsContract {}
