package com.artify.activity;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.JsonDoc;
import com.artify.shop.StaffMember;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** A deed in a shop's log: done by a staff member, or by the program where none is named. */
@Table("activities")
public final class Activity {
    @Id private final UUID id;
    @Version private @Nullable Integer version;
    private final ShopDomain shopId;
    private @Nullable UUID staffMemberId;
    private @Nullable String staffName;
    private final String action;
    private final String subjectKind;
    private final String subjectId;
    private final String subjectName;

    @Column("before_values")
    private final JsonDoc before;

    @Column("after_values")
    private final JsonDoc after;

    private @Nullable UUID undoneById;

    /** Of a part, the activity it belongs to; of such an activity, itself. */
    private @Nullable UUID wholeId;

    private final Instant createdAt;

    Activity(
            UUID id,
            ShopDomain shopId,
            String action,
            String subjectKind,
            String subjectId,
            String subjectName,
            JsonDoc before,
            JsonDoc after,
            Instant createdAt) {
        this.id = id;
        this.shopId = shopId;
        this.action = action;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.subjectName = subjectName;
        this.before = before;
        this.after = after;
        this.createdAt = createdAt;
    }

    static Activity of(ShopDomain shop, Deed deed, Optional<StaffMember> actor, Instant now) {
        Activity activity =
                new Activity(
                        Ids.next(),
                        shop,
                        deed.action(),
                        deed.subjectKind(),
                        deed.subjectId(),
                        deed.subjectName(),
                        new JsonDoc(new LinkedHashMap<>(deed.before())),
                        new JsonDoc(new LinkedHashMap<>(deed.after())),
                        now);
        activity.staffMemberId = actor.map(StaffMember::uuid).orElse(null);
        activity.staffName = actor.map(StaffMember::name).orElse(null);
        return activity;
    }

    void undoneBy(UUID undoing) {
        undoneById = undoing;
    }

    void partOf(Activity activity) {
        wholeId = activity.id;
    }

    /** Whether it stands for several that are taken back together. */
    boolean whole() {
        return id.equals(wholeId);
    }

    public UUID id() {
        return id;
    }

    public ShopDomain shop() {
        return shopId;
    }

    /** Who did it, or empty for the program itself. */
    public Optional<String> staffName() {
        return Optional.ofNullable(staffName);
    }

    boolean by(UUID member) {
        return member.equals(staffMemberId);
    }

    public String action() {
        return action;
    }

    public String subjectKind() {
        return subjectKind;
    }

    /** The subject's public id. */
    public String subjectId() {
        return subjectId;
    }

    public String subjectName() {
        return subjectName;
    }

    public Map<String, Object> before() {
        return before.values();
    }

    public Map<String, Object> after() {
        return after.values();
    }

    public boolean undone() {
        return undoneById != null;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
