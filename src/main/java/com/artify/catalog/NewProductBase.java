package com.artify.catalog;

import com.artify.base.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A product base as a merchant describes it. */
public record NewProductBase(
        String name, @Nullable String description, List<String> optionNames, Money price) {}
