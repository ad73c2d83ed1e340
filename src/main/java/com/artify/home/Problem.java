package com.artify.home;

import java.time.Instant;
import java.util.UUID;

/** A paid line without a print file, and the stated reason. */
public record Problem(UUID order, String orderNumber, String line, String reason, Instant since) {}
