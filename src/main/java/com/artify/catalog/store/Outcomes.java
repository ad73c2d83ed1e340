package com.artify.catalog.store;

import com.artify.catalog.VariantOutcome;
import com.artify.shopify.admin.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What comes of wishes for variants, in their order; open until it is known. */
final class Outcomes {
    private final int size;
    private final Map<Integer, VariantOutcome> known = new TreeMap<>();

    Outcomes(int size) {
        this.size = size;
    }

    /** The places of wishes that nothing is known of yet. */
    List<Integer> open() {
        return IntStream.range(0, size).filter(place -> !known.containsKey(place)).boxed().toList();
    }

    void done(int place, String variantId) {
        known.put(place, new VariantOutcome.Done(variantId));
    }

    void refuse(int place, String code, String message) {
        known.putIfAbsent(place, new VariantOutcome.Failed(code, message));
    }

    /**
     * Notes what a call was told of the wishes that it carried; an error that names none of them
     * concerns all.
     *
     * @return true if every error named its wish
     */
    boolean refuse(List<UserError> errors, List<Integer> sent) {
        boolean named = true;
        List<UserError> ofAll = new ArrayList<>();
        for (UserError error : errors) {
            if (error.index().isPresent() && error.index().getAsInt() < sent.size()) {
                refuse(sent.get(error.index().getAsInt()), error.code(), error.message());
            } else {
                ofAll.add(error);
                named = false;
            }
        }
        ofAll.forEach(error -> sent.forEach(place -> refuse(place, error.code(), error.message())));
        return named;
    }

    List<VariantOutcome> all() {
        return IntStream.range(0, size)
                .mapToObj(place -> Objects.requireNonNull(known.get(place)))
                .toList();
    }
}
