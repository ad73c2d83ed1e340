package com.artify.generation.appeal;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.shop.CurrentStaff;
import com.artify.shop.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the photos that the safety check refused, and lets staff allow them. */
@Service
@Transactional
public class RefusedPhotos {
    /** The kind of {@link Changes.Change} that is announced. */
    public static final String KIND = "photo";

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 300;

    static final String ALLOWED = "photo.allowed";

    private final RefusedRows rows;
    private final Activities activities;
    private final CurrentStaff currentStaff;
    private final Changes changes;

    RefusedPhotos(
            RefusedRows rows, Activities activities, CurrentStaff currentStaff, Changes changes) {
        this.rows = rows;
        this.activities = activities;
        this.currentStaff = currentStaff;
        this.changes = changes;
    }

    /** Which of them one looks at. */
    public enum Part {
        WAITING,
        ALLOWED
    }

    /** In which order one looks at them. */
    public enum Order {
        NEWEST,
        DELETED_SOONEST
    }

    @Transactional(readOnly = true)
    public List<RefusedPhoto> page(
            ShopDomain shop, Part part, Order order, long offset, int limit) {
        return rows.page(shop, part, order, offset, limit);
    }

    @Transactional(readOnly = true)
    public long count(ShopDomain shop, Part part) {
        return rows.count(shop, part);
    }

    /**
     * Lets the shop's shoppers use this very photo, whoever sends it; any staff may. {@code reason}
     * is for their colleagues, of at most {@link #LONGEST_REASON} characters.
     */
    public AllowResult allow(ShopDomain shop, UUID photo, String reason) {
        if (!reasonFits(reason)) {
            throw new IllegalArgumentException("a reason is needed, and not a long one");
        }
        if (!currentStaff.allows(shop, Role.REVIEWER)) {
            return new AllowResult.NotAllowed();
        }
        if (!rows.take(shop, photo)) {
            return new AllowResult.Gone();
        }
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("verdict", "allowed");
        after.put("reason", reason.strip());
        UUID activity =
                activities.record(
                        shop,
                        new Deed(
                                ALLOWED,
                                KIND,
                                photo.toString(),
                                RefusedPhoto.name(photo),
                                Map.of("verdict", "blocked"),
                                after));
        rows.allow(shop, photo, activity);
        changes.announce(new Changes.Change(shop, KIND, photo.toString()));
        return new AllowResult.Allowed(activity);
    }

    /** Whether a reason can be kept. */
    public static boolean reasonFits(String reason) {
        return !reason.isBlank() && reason.strip().length() <= LONGEST_REASON;
    }
}
