package com.artify.catalog;

import com.artify.testing.OnPostgres;

@OnPostgres
class BaseEditingOnPostgresTest extends BaseEditingContract {}
