package com.artify.order;

import com.artify.testing.OnPostgres;

@OnPostgres
class LineWorkOnPostgresTest extends LineWorkContract {}
