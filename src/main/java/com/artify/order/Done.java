package com.artify.order;

import java.util.UUID;

/** What staff did: to how many lines, and the activity that takes it back. */
public record Done(int lines, UUID activity) {}
