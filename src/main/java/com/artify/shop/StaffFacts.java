package com.artify.shop;

import java.util.Optional;

/**
 * What can be changed about a staff member.
 *
 * @param email in lower case
 * @param active whether they work there; nobody is ever deleted
 */
public record StaffFacts(String name, Optional<String> email, Role role, boolean active) {
    boolean owns() {
        return active && role == Role.OWNER;
    }
}
