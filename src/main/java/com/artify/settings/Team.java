package com.artify.settings;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.shop.CurrentStaff;
import com.artify.shop.Role;
import com.artify.shop.Staff;
import com.artify.shop.StaffFacts;
import com.artify.shop.StaffMember;
import com.artify.shop.StaffResult;
import com.artify.shop.invitation.Invitations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets owners add, change and remove the people of their shop, and records it. */
@Service
@Transactional
public class Team {
    /** The kind of {@link Changes.Change} that is announced. */
    public static final String KIND = "staff";

    private static final Map<String, Object> ABSENT = Map.of("active", false);

    private final Staff staff;
    private final Invitations invitations;
    private final CurrentStaff currentStaff;
    private final Activities activities;
    private final Changes changes;

    Team(
            Staff staff,
            Invitations invitations,
            CurrentStaff currentStaff,
            Activities activities,
            Changes changes) {
        this.staff = staff;
        this.invitations = invitations;
        this.currentStaff = currentStaff;
        this.activities = activities;
        this.changes = changes;
    }

    /**
     * What came of a change of the team.
     *
     * @param activity by which it can be undone; empty where nothing was done
     */
    public record Outcome(StaffResult result, Optional<UUID> activity) {}

    /** Lets a person in; {@code facts} are those of somebody who works there. */
    public Outcome add(ShopDomain shop, StaffFacts facts) {
        if (!allowed(shop)) {
            return new Outcome(StaffResult.NOT_ALLOWED, Optional.empty());
        }
        if (facts.email().filter(email -> staff.emailTaken(shop, email)).isPresent()) {
            return new Outcome(StaffResult.EMAIL_TAKEN, Optional.empty());
        }
        StaffMember added = staff.add(shop, facts.name(), facts.email().orElse(null), facts.role());
        return recorded(
                shop,
                new Deed("staff.added", KIND, id(added), facts.name(), ABSENT, values(facts)));
    }

    /** Changes a person, provided that they still are as they were seen. */
    public Outcome change(ShopDomain shop, StaffMember seen, StaffFacts wanted) {
        StaffResult result = replace(shop, seen.uuid(), seen.facts(), wanted);
        return result == StaffResult.DONE
                ? recorded(
                        shop,
                        new Deed(
                                "staff.changed",
                                KIND,
                                id(seen),
                                wanted.name(),
                                values(seen.facts()),
                                values(wanted)))
                : new Outcome(result, Optional.empty());
    }

    /** Lets a person in no more. What they did keeps their name. */
    public Outcome remove(ShopDomain shop, StaffMember seen) {
        StaffFacts facts = seen.facts();
        StaffFacts gone = new StaffFacts(facts.name(), facts.email(), facts.role(), false);
        StaffResult result = replace(shop, seen.uuid(), facts, gone);
        return result == StaffResult.DONE
                ? recorded(
                        shop,
                        new Deed(
                                "staff.removed",
                                KIND,
                                id(seen),
                                facts.name(),
                                values(facts),
                                values(gone)))
                : new Outcome(result, Optional.empty());
    }

    /**
     * The address that lets a reviewer in once who has no access to Shopify; empty for others, and
     * where the one at work may not invite.
     */
    public Optional<String> invite(ShopDomain shop, UUID uuid) {
        Optional<StaffMember> member = staff.find(shop, uuid).filter(Invitations::suits);
        if (member.isEmpty() || !allowed(shop)) {
            return Optional.empty();
        }
        String address = invitations.invite(member.get());
        Deed deed =
                new Deed(
                        "staff.invited",
                        KIND,
                        id(member.get()),
                        member.get().name(),
                        Map.of(),
                        Map.of());
        activities.record(shop, deed);
        return Optional.of(address);
    }

    /** Changes a person without a record. */
    StaffResult replace(ShopDomain shop, UUID uuid, StaffFacts seen, StaffFacts wanted) {
        if (!allowed(shop)) {
            return StaffResult.NOT_ALLOWED;
        }
        StaffResult result = staff.change(shop, uuid, seen, wanted);
        if (result == StaffResult.DONE) {
            changes.announce(new Changes.Change(shop, KIND, uuid.toString()));
        }
        return result;
    }

    private Outcome recorded(ShopDomain shop, Deed deed) {
        changes.announce(new Changes.Change(shop, KIND, deed.subjectId()));
        return new Outcome(StaffResult.DONE, Optional.of(activities.record(shop, deed)));
    }

    private boolean allowed(ShopDomain shop) {
        return currentStaff.allows(shop, Role.OWNER);
    }

    private static String id(StaffMember member) {
        return member.uuid().toString();
    }

    private static Map<String, Object> values(StaffFacts facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", facts.name());
        facts.email().ifPresent(email -> values.put("email", email));
        values.put("role", facts.role().name());
        values.put("active", facts.active());
        return values;
    }
}
