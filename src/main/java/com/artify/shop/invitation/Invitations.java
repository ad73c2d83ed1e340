package com.artify.shop.invitation;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jdbc.Database;
import com.artify.shop.Role;
import com.artify.shop.Shop;
import com.artify.shop.Shops;
import com.artify.shop.Staff;
import com.artify.shop.StaffMember;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets reviewers in who have no access to Shopify. Others come by the Shopify admin alone, so a
 * pass stops to work when its holder is made more than a reviewer, and when they are removed.
 */
@Service
@Transactional
public class Invitations {
    private final JdbcClient jdbc;
    private final Database database;
    private final Shops shops;
    private final Staff staff;
    private final Environment environment;
    private final Clock clock;

    Invitations(
            JdbcClient jdbc,
            Database database,
            Shops shops,
            Staff staff,
            Environment environment,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.shops = shops;
        this.staff = staff;
        this.environment = environment;
        this.clock = clock;
    }

    /** Whether the person can be invited. */
    public static boolean suits(StaffMember member) {
        return member.active() && member.role() == Role.REVIEWER;
    }

    /**
     * An address that lets the person in once, within a week. What let them in before does so no
     * longer.
     */
    public String invite(StaffMember member) {
        if (!suits(member)) {
            throw new IllegalArgumentException("only reviewers are invited");
        }
        jdbc.sql(
                        """
                        delete from staff_passes
                        where shop_id = :shop
                          and (staff_member_id = :member or expires_at <= :now)\
                        """)
                .param("shop", member.shop().value())
                .param("member", member.uuid().toString())
                .param("now", database.parameter(clock.instant()))
                .update();
        Pass pass = add(member, Pass.Kind.LINK);
        return environment.getRequiredProperty("artify.public-url")
                + InvitationController.PATH
                + pass.text();
    }

    /** Whom the link would let in; it stays good. */
    @Transactional(readOnly = true)
    Optional<StaffMember> holder(Pass link) {
        return holder(link, Pass.Kind.LINK);
    }

    /** Spends the link for a pass that stays in the browser; empty if another was quicker. */
    Optional<Entrance> redeem(Pass link) {
        Optional<StaffMember> member = holder(link, Pass.Kind.LINK);
        return member.isPresent() && spend(link)
                ? Optional.of(new Entrance(member.get(), add(member.get(), Pass.Kind.BROWSER)))
                : Optional.empty();
    }

    /** The person whose browser holds the pass. */
    @Transactional(readOnly = true)
    Optional<StaffMember> recognize(Pass browser) {
        return holder(browser, Pass.Kind.BROWSER);
    }

    /** Somebody let in, and what their browser is to keep. */
    record Entrance(StaffMember member, Pass pass) {}

    @AcrossShops("the pass says whose it is")
    private Optional<StaffMember> holder(Pass pass, Pass.Kind kind) {
        return jdbc.sql(
                        """
                        select shop_id, staff_member_id from staff_passes
                        where digest = :digest and kind = :kind and expires_at > :now\
                        """)
                .param("digest", pass.digest())
                .param("kind", kind.name())
                .param("now", database.parameter(clock.instant()))
                .query((row, number) ->
                        find(
                                new ShopDomain(row.getString("shop_id")),
                                row.getString("staff_member_id")))
                .optional()
                .flatMap(found -> found);
    }

    private Optional<StaffMember> find(ShopDomain shop, String member) {
        Optional<UUID> uuid = Ids.parse(member);
        return shops.findActive(shop)
                .map(Shop::domain)
                .flatMap(active -> uuid.flatMap(id -> staff.find(active, id)))
                .filter(Invitations::suits);
    }

    @AcrossShops("the pass says whose it is")
    private boolean spend(Pass link) {
        return jdbc.sql("delete from staff_passes where digest = :digest")
                        .param("digest", link.digest())
                        .update()
                == 1;
    }

    private Pass add(StaffMember member, Pass.Kind kind) {
        Pass pass = Pass.fresh();
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into staff_passes
                          (shop_id, staff_member_id, kind, digest, expires_at, created_at)
                        values (:shop, :member, :kind, :digest, :expires, :now)\
                        """)
                .param("shop", member.shop().value())
                .param("member", member.uuid().toString())
                .param("kind", kind.name())
                .param("digest", pass.digest())
                .param("expires", database.parameter(now.plus(kind.life())))
                .param("now", database.parameter(now))
                .update();
        return pass;
    }
}
