package com.artify.shop;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys that staff members chose for the actions of pages. */
@Service
@Transactional
public class StaffKeys {
    private final JdbcClient jdbc;

    StaffKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The chosen key of each action of a page; empty text where the member wants none. */
    @Transactional(readOnly = true)
    public Map<String, String> of(StaffMember member, String page) {
        Map<String, String> keys = new HashMap<>();
        on(
                        """
                        select action, pressed from staff_keys
                        where shop_id = :shop and staff_member_id = :member and page = :page\
                        """,
                        member,
                        page)
                .query(row -> {
                    keys.put(row.getString("action"), row.getString("pressed"));
                });
        return keys;
    }

    /** Replaces what the member chose for a page. */
    public void choose(StaffMember member, String page, Map<String, String> keys) {
        on(
                        """
                        delete from staff_keys
                        where shop_id = :shop and staff_member_id = :member and page = :page\
                        """,
                        member,
                        page)
                .update();
        keys.forEach((action, key) ->
                on(
                                """
                                insert into staff_keys
                                  (shop_id, staff_member_id, page, action, pressed)
                                values (:shop, :member, :page, :action, :key)\
                                """,
                                member,
                                page)
                        .param("action", action)
                        .param("key", key)
                        .update());
    }

    private JdbcClient.StatementSpec on(String sql, StaffMember member, String page) {
        return jdbc.sql(sql)
                .param("shop", member.shop().value())
                .param("member", member.uuid().toString())
                .param("page", page);
    }
}
