package com.artify.privacy;

/** Where a request stands. */
public enum RequestState {
    /** Its time has not come, or it is at work. */
    WAITING,
    DONE,
    /** The shop installed the app again before it was to be forgotten. */
    WITHDRAWN
}
