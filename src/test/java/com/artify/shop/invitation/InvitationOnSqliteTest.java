package com.artify.shop.invitation;

import com.artify.testing.OnSqlite;

@OnSqlite
class InvitationOnSqliteTest extends InvitationContract {}
