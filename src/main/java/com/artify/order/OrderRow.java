package com.artify.order;

import com.artify.base.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An order as a list shows it: how many of its personalised lines are ready, and its most pressing
 * stage, which is what someone has to know. {@code alert} where the completeness monitor found
 * something.
 */
public record OrderRow(
        UUID uuid,
        String number,
        Optional<String> customer,
        Optional<Money> total,
        int lines,
        int ready,
        LineStage stage,
        boolean alert,
        Instant placed) {}
