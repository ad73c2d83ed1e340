package com.artify.shop.invitation;

import com.artify.testing.OnPostgres;

@OnPostgres
class InvitationOnPostgresTest extends InvitationContract {}
