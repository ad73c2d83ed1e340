package com.artify.shop;

import com.artify.base.ShopDomain;
import com.artify.base.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes staff members of the people who open the app in the Shopify admin. The shop's owner is its
 * owner here too; others are whom an owner made them, found by the address that Shopify verified,
 * or managers, as the shop lets them into its apps.
 */
@Service
@Transactional
public class StaffArrivals {
    private final StaffRepository staff;
    private final Clock clock;

    StaffArrivals(StaffRepository staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /** The person who came before, if they may still come in. */
    @Transactional(readOnly = true)
    public Optional<StaffMember> known(ShopDomain shop, long userId) {
        return staff.findByShopIdOrderById(shop).stream()
                .filter(member -> member.isShopifyUser(userId) && member.active())
                .findFirst();
    }

    /** Lets a person in; empty for those whom an owner removed. */
    public Optional<StaffMember> arrive(ShopDomain shop, ShopifyPerson person) {
        List<StaffMember> all = staff.findByShopIdOrderById(shop);
        StaffMember member =
                first(all, each -> each.isShopifyUser(person.userId()))
                        .or(() -> first(all, each -> isMeant(each, person)))
                        .or(() -> first(all, each -> isPlaceOfOwner(each, person)))
                        .orElseGet(() -> stranger(shop, person));
        if (!member.active() && !person.accountOwner()) {
            return Optional.empty();
        }
        member.arrive(person, address(all, member, person), clock.instant());
        return Optional.of(staff.save(member));
    }

    private StaffMember stranger(ShopDomain shop, ShopifyPerson person) {
        StaffMember member =
                StaffMember.create(shop, name(person), null, Role.MANAGER, clock.instant());
        person.locale()
                .map(locale -> Locale.of(locale.getLanguage()))
                .filter(Texts.LANGUAGES::contains)
                .ifPresent(language -> member.speak(language.getLanguage(), clock.instant()));
        return member;
    }

    private static String name(ShopifyPerson person) {
        return person.name().isBlank()
                ? person.email().orElseGet(() -> "Shopify " + person.userId())
                : person.name();
    }

    /** Whether an owner meant this person when they added or removed the member. */
    private static boolean isMeant(StaffMember member, ShopifyPerson person) {
        return member.isUnclaimed()
                && person.email().isPresent()
                && member.email().equals(person.email());
    }

    /** Whether the member stands for the owner since the installation, who was not named there. */
    private static boolean isPlaceOfOwner(StaffMember member, ShopifyPerson person) {
        return person.accountOwner()
                && member.isUnclaimed()
                && member.active()
                && member.role() == Role.OWNER;
    }

    /** The person's address, unless somebody else who works there has it. */
    private static @Nullable String address(
            List<StaffMember> all, StaffMember member, ShopifyPerson person) {
        boolean taken =
                all.stream()
                        .filter(other -> other.active() && !other.uuid().equals(member.uuid()))
                        .anyMatch(other ->
                                other.email().isPresent() && other.email().equals(person.email()));
        return (taken ? member.email() : person.email().or(member::email)).orElse(null);
    }

    private static Optional<StaffMember> first(
            List<StaffMember> all, Predicate<StaffMember> condition) {
        return all.stream().filter(condition).findFirst();
    }
}
