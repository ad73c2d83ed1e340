package com.artify.standin;

/**
 * A person who works in a shop's admin.
 *
 * @param locale a language tag
 */
public record StandInStaff(
        long id, String firstName, String lastName, String email, boolean owner, String locale) {
    String name() {
        return firstName + " " + lastName;
    }
}
