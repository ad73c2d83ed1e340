package com.artify.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.shop.Role;
import com.artify.shop.Staff;
import com.artify.shop.StaffFacts;
import com.artify.shop.StaffMember;
import com.artify.shop.StaffResult;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who works in a shop, alike on every database. */
@ArtifyTest
abstract class TeamContract {
    private static final StaffFacts KIM =
            new StaffFacts("Kim", Optional.of("kim@shop.test"), Role.REVIEWER, true);

    @Autowired private ShopFixture fixture;
    @Autowired private Team team;
    @Autowired private Staff staff;
    @Autowired private Activities activities;

    private ShopDomain shop;

    @BeforeEach
    void install() {
        shop = fixture.emptyShop();
    }

    @Test
    void whoIsAddedWorksThereUntilThatIsUndone() {
        Team.Outcome added = team.add(shop, KIM);
        assertThat(staff.active(shop)).extracting(StaffMember::name).contains("Kim");

        assertThat(undo(added)).isEqualTo(UndoResult.UNDONE);
        assertThat(staff.active(shop)).extracting(StaffMember::name).doesNotContain("Kim");
    }

    @Test
    void whoIsRemovedComesBackByUndo() {
        StaffMember kim = added(KIM);
        Team.Outcome removed = team.remove(shop, kim);
        assertThat(staff.active(shop)).hasSize(1);

        assertThat(undo(removed)).isEqualTo(UndoResult.UNDONE);
        assertThat(staff.find(shop, kim.uuid()).orElseThrow().facts()).isEqualTo(KIM);
    }

    @Test
    void theLastOwnerCanNeitherLeaveNorStepDown() {
        StaffMember owner = staff.owner(shop).orElseThrow();
        StaffFacts facts = owner.facts();
        StaffFacts manager = new StaffFacts(facts.name(), facts.email(), Role.MANAGER, true);

        assertThat(team.remove(shop, owner).result()).isEqualTo(StaffResult.LAST_OWNER);
        assertThat(team.change(shop, owner, manager).result()).isEqualTo(StaffResult.LAST_OWNER);
        assertThat(staff.owner(shop)).isPresent();
    }

    @Test
    void anOwnerMayLeaveWhereAnotherStays() {
        StaffMember first = staff.owner(shop).orElseThrow();
        added(new StaffFacts("Lou", Optional.empty(), Role.OWNER, true));

        assertThat(team.remove(shop, first).result()).isEqualTo(StaffResult.DONE);
    }

    @Test
    void anAddressBelongsToOnePerson() {
        added(KIM);

        assertThat(team.add(shop, KIM).result()).isEqualTo(StaffResult.EMAIL_TAKEN);
        assertThat(staff.active(shop)).hasSize(2);
    }

    @Test
    void whoChangesSomebodyWhomAnotherChangedMeanwhileIsTold() {
        StaffMember seen = added(KIM);
        StaffFacts manager = new StaffFacts("Kim", KIM.email(), Role.MANAGER, true);
        team.change(shop, seen, manager);
        StaffMember stale = staff.find(shop, seen.uuid()).orElseThrow();
        team.change(shop, stale, KIM);

        assertThat(
                        team.change(shop, stale, new StaffFacts("K", KIM.email(), Role.OWNER, true))
                                .result())
                .isEqualTo(StaffResult.STALE);
    }

    @Test
    void anotherShopsStaffCannotBeChanged() {
        StaffMember kim = added(KIM);
        ShopDomain other = fixture.emptyShop();

        assertThat(team.remove(other, kim).result()).isEqualTo(StaffResult.UNKNOWN);
        assertThat(staff.active(shop)).hasSize(2);
    }

    private StaffMember added(StaffFacts facts) {
        team.add(shop, facts);
        return staff.active(shop).getLast();
    }

    private UndoResult undo(Team.Outcome outcome) {
        return activities.undo(shop, outcome.activity().orElseThrow());
    }
}
