package com.artify.activity.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class ActivityViewOnPostgresTest extends ActivityViewContract {}
