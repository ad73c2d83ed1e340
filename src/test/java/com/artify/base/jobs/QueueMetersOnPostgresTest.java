package com.artify.base.jobs;

import com.artify.testing.OnPostgres;

@OnPostgres
class QueueMetersOnPostgresTest extends QueueMetersContract {}
