package com.artify.move;

/** Hears how far a move has come; called after what it tells is safely at the target. */
interface Progress {
    void rows(String table, long moved, long all);

    void files(long moved, long all);

    /** Both sides of the table are equal. */
    void compared(String table, TableDigest digest);
}
