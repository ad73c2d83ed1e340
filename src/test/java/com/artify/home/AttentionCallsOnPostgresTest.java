package com.artify.home;

import com.artify.testing.OnPostgres;

@OnPostgres
class AttentionCallsOnPostgresTest extends AttentionCallsContract {}
