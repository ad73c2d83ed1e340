package com.artify.order;

import com.artify.base.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An order as a list shows it: how many of its personalised lines are ready, and its least finished
 * state, which is what someone has to know. Unpaid orders have no paid time.
 */
public record OrderRow(
        UUID uuid,
        String number,
        Optional<Money> total,
        int lines,
        int ready,
        LineState state,
        Instant placed) {}
