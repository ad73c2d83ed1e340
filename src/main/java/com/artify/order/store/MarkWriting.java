package com.artify.order.store;

import com.artify.order.OrderMark;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Writes a mark as variables of {@code order/order-mark}. */
final class MarkWriting {
    private static final String TAG = "Artify";
    private static final String NOTE = "Artify: ";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MarkWriting() {}

    static Map<String, ?> variables(OrderMark mark, String presentNote) {
        return Map.of(
                "id",
                mark.shopifyOrderId(),
                "tags",
                List.of(TAG),
                "input",
                Map.of("id", mark.shopifyOrderId(), "note", note(presentNote, mark.note())),
                "files",
                List.of(
                        Map.of(
                                "ownerId",
                                mark.shopifyOrderId(),
                                "namespace",
                                "artify",
                                "key",
                                "print_files",
                                "type",
                                "json",
                                "value",
                                JSON.writeValueAsString(
                                        Map.of(
                                                "validUntil", mark.validUntil().toString(),
                                                "files", mark.files())))));
    }

    /** The merchant's own note stays; our line replaces an earlier one of ours. */
    static String note(String present, String ours) {
        Stream<String> theirs = present.lines().filter(line -> !line.startsWith(NOTE));
        return Stream.concat(theirs, ours.isEmpty() ? Stream.empty() : Stream.of(NOTE + ours))
                .collect(Collectors.joining("\n"));
    }
}
