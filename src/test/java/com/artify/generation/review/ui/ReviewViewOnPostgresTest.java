package com.artify.generation.review.ui;

import com.artify.testing.OnPostgres;

@OnPostgres
class ReviewViewOnPostgresTest extends ReviewViewContract {}
