package com.artify.style;

import com.artify.testing.OnPostgres;

@OnPostgres
class TestBenchOnPostgresTest extends TestBenchContract {}
