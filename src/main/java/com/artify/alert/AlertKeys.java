package com.artify.alert;

import com.artify.base.Secrets;
import com.artify.base.ShopDomain;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What each shop's alerts are signed with; made when it is first asked for. */
@Repository
@Transactional
class AlertKeys {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Secrets secrets;

    AlertKeys(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    public AlertSignature of(ShopDomain shop) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        String fresh = AlertSignature.PREFIX + Base64.getEncoder().encodeToString(key);
        jdbc.sql(
                        """
                        insert into alert_keys (shop_id, secret) values (:shop, :secret)
                        on conflict do nothing\
                        """)
                .param("shop", shop.value())
                .param("secret", secrets.encrypt(fresh, context(shop)))
                .update();
        return new AlertSignature(
                secrets.decrypt(
                        jdbc.sql("select secret from alert_keys where shop_id = :shop")
                                .param("shop", shop.value())
                                .query((row, number) -> row.getString("secret"))
                                .single(),
                        context(shop)));
    }

    private static String context(ShopDomain shop) {
        return "alert-key:" + shop.value();
    }
}
