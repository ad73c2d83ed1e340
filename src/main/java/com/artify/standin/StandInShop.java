package com.artify.standin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** One shop at the stand-in: its staff, its access tokens, whether the app is installed. */
public final class StandInShop {
    private final String domain;
    private final List<StandInStaff> staff;
    private final TokenLedger tokens;
    private volatile boolean installed = true;

    StandInShop(String domain, List<StandInStaff> staff, Clock clock) {
        this.domain = domain;
        this.staff = List.copyOf(staff);
        this.tokens = new TokenLedger(clock);
    }

    /** Such as {@code a-shop.myshopify.com}. */
    public String domain() {
        return domain;
    }

    /** The shop's name in the admin's addresses. */
    public String name() {
        return domain.substring(0, domain.indexOf('.'));
    }

    /** Who works in the shop's admin; the first is who opens it. */
    public List<StandInStaff> staff() {
        return staff;
    }

    Optional<StandInStaff> staff(long id) {
        return staff.stream().filter(each -> each.id() == id).findFirst();
    }

    /** Whether the app may come in. */
    public boolean isInstalled() {
        return installed;
    }

    TokenLedger tokens() {
        return tokens;
    }
}
