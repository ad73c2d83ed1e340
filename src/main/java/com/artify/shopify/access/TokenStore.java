package com.artify.shopify.access;

import com.artify.base.Secrets;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jdbc.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The shops' tokens, encrypted, and the leases of those who renew them. */
@Repository
@Transactional
class TokenStore {
    private final JdbcClient jdbc;
    private final Database database;
    private final Secrets secrets;
    private final Clock clock;

    TokenStore(JdbcClient jdbc, Database database, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<OfflineGrant> find(ShopDomain shop) {
        return jdbc.sql(
                        """
                        select * from offline_tokens
                        where shop_id = :shop and access_token is not null\
                        """)
                .param("shop", shop.value())
                .query((row, number) -> grant(shop, row))
                .optional();
    }

    /** Lets the holder alone renew the shop's token for a while; false if somebody else may. */
    public boolean lease(ShopDomain shop, UUID holder, Duration time) {
        Instant now = clock.instant();
        return jdbc.sql(
                                """
                                insert into offline_tokens
                                  (shop_id, leased_by, leased_until, updated_at)
                                values (:shop, :holder, :until, :now)
                                on conflict (shop_id) do update
                                set leased_by = excluded.leased_by,
                                    leased_until = excluded.leased_until
                                where offline_tokens.leased_by is null
                                   or offline_tokens.leased_until < :now\
                                """)
                        .param("shop", shop.value())
                        .param("holder", holder.toString())
                        .param("until", database.parameter(now.plus(time)))
                        .param("now", database.parameter(now))
                        .update()
                == 1;
    }

    /** Ends the holder's lease; a row that never got a token goes. */
    public void release(ShopDomain shop, UUID holder) {
        jdbc.sql(
                        """
                        delete from offline_tokens
                        where shop_id = :shop and leased_by = :holder and access_token is null\
                        """)
                .param("shop", shop.value())
                .param("holder", holder.toString())
                .update();
        jdbc.sql(
                        """
                        update offline_tokens set leased_by = null, leased_until = null
                        where shop_id = :shop and leased_by = :holder\
                        """)
                .param("shop", shop.value())
                .param("holder", holder.toString())
                .update();
    }

    /** Replaces the shop's tokens in one step; false if the holder's lease is over. */
    public boolean keep(ShopDomain shop, UUID holder, OfflineGrant grant) {
        return jdbc.sql(
                                """
                                update offline_tokens
                                set access_token = :token, scope = :scope, expires_at = :expires,
                                    refresh_token = :refresh, refresh_expires_at = :refreshExpires,
                                    updated_at = :now
                                where shop_id = :shop and leased_by = :holder\
                                """)
                        .param("token", encrypt(shop, grant.accessToken()))
                        .param("scope", grant.scope())
                        .param("expires", time(grant.expires()))
                        .param(
                                "refresh",
                                grant.refreshToken().map(text -> encrypt(shop, text)).orElse(null))
                        .param("refreshExpires", time(grant.refreshExpires()))
                        .param("now", database.parameter(clock.instant()))
                        .param("shop", shop.value())
                        .param("holder", holder.toString())
                        .update()
                == 1;
    }

    /** Ends the life of the shop's token if it is still this one. */
    public void expire(ShopDomain shop, String token) {
        jdbc.sql(
                        """
                        select access_token from offline_tokens
                        where shop_id = :shop and access_token is not null\
                        """)
                .param("shop", shop.value())
                .query(String.class)
                .optional()
                .filter(stored -> decrypt(shop, stored).equals(token))
                .ifPresent(stored ->
                        jdbc.sql(
                                        """
                                        update offline_tokens set expires_at = :now
                                        where shop_id = :shop and access_token = :stored\
                                        """)
                                .param("now", database.parameter(clock.instant()))
                                .param("shop", shop.value())
                                .param("stored", stored)
                                .update());
    }

    /** Has the shop's token end at a time at the latest, if it can be renewed. */
    public void hasten(ShopDomain shop, Instant end) {
        jdbc.sql(
                        """
                        update offline_tokens set expires_at = :end
                        where shop_id = :shop and refresh_token is not null and expires_at > :end\
                        """)
                .param("end", database.parameter(end))
                .param("shop", shop.value())
                .update();
    }

    /** Forgets the shop's tokens. */
    public void delete(ShopDomain shop) {
        jdbc.sql("delete from offline_tokens where shop_id = :shop")
                .param("shop", shop.value())
                .update();
    }

    /** Encrypts the shop's tokens with the newest key, unless they changed meanwhile. */
    public void renewEncryption(ShopDomain shop) {
        jdbc.sql(
                        """
                        select access_token, refresh_token from offline_tokens
                        where shop_id = :shop and access_token is not null\
                        """)
                .param("shop", shop.value())
                .query((row, number) ->
                        new Sealed(row.getString("access_token"), row.getString("refresh_token")))
                .optional()
                .filter(sealed -> secrets.isOutdated(sealed.accessToken()))
                .ifPresent(sealed -> seal(shop, sealed));
    }

    private void seal(ShopDomain shop, Sealed old) {
        String refresh = old.refreshToken();
        jdbc.sql(
                        """
                        update offline_tokens set access_token = :token, refresh_token = :refresh
                        where shop_id = :shop and access_token = :old\
                        """)
                .param("token", encrypt(shop, decrypt(shop, old.accessToken())))
                .param("refresh", refresh == null ? null : encrypt(shop, decrypt(shop, refresh)))
                .param("shop", shop.value())
                .param("old", old.accessToken())
                .update();
    }

    @AcrossShops("key rotation concerns the installation")
    @Transactional(readOnly = true)
    public List<ShopDomain> shops() {
        return jdbc.sql("select shop_id from offline_tokens")
                .query((row, number) -> new ShopDomain(row.getString("shop_id")))
                .list();
    }

    private OfflineGrant grant(ShopDomain shop, ResultSet row) throws SQLException {
        return new OfflineGrant(
                decrypt(shop, row.getString("access_token")),
                row.getString("scope"),
                Optional.ofNullable(database.instant(row, "expires_at")),
                Optional.ofNullable(row.getString("refresh_token"))
                        .map(text -> decrypt(shop, text)),
                Optional.ofNullable(database.instant(row, "refresh_expires_at")));
    }

    private @Nullable Object time(Optional<Instant> time) {
        return time.map(database::parameter).orElse(null);
    }

    private String encrypt(ShopDomain shop, String token) {
        return secrets.encrypt(token, context(shop));
    }

    private String decrypt(ShopDomain shop, String encrypted) {
        return secrets.decrypt(encrypted, context(shop));
    }

    private static String context(ShopDomain shop) {
        return "offline-token:" + shop.value();
    }

    /** The tokens as they are stored. */
    private record Sealed(String accessToken, @Nullable String refreshToken) {}
}
