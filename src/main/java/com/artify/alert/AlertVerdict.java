package com.artify.alert;

/** What came of an attempt to post an alert. */
public enum AlertVerdict {
    /** Answered with a status from 200 to 299. */
    TAKEN,
    /** Answered with another status. */
    REFUSED,
    /** Nobody answered in time. */
    UNREACHABLE,
    /** The host is none of the public internet. */
    NOT_PUBLIC
}
