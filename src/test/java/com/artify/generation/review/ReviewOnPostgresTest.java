package com.artify.generation.review;

import com.artify.testing.OnPostgres;

@OnPostgres
class ReviewOnPostgresTest extends ReviewContract {}
