package com.artify.usage.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class UsageViewOnPostgresTest extends UsageViewContract {}
