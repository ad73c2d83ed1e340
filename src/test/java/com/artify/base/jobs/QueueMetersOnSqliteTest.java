package com.artify.base.jobs;

import com.artify.testing.OnSqlite;

@OnSqlite
class QueueMetersOnSqliteTest extends QueueMetersContract {}
