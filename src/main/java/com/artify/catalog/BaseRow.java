package com.artify.catalog;

import com.artify.base.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A product base in a list; {@code products} counts those that are printed on it. */
public record BaseRow(
        UUID uuid,
        String name,
        List<String> optionNames,
        Optional<Money> price,
        boolean active,
        long variants,
        long products,
        Instant updated) {}
