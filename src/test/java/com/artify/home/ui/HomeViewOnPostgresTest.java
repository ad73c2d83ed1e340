package com.artify.home.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class HomeViewOnPostgresTest extends HomeViewContract {}
