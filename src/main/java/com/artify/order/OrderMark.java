package com.artify.order;

import java.time.Instant;
import java.util.List;

/**
 * What an order in Shopify says of its print files.
 *
 * @param note a line for the order's note, in the shop's language; empty where none is ready
 * @param validUntil until when the links work
 */
public record OrderMark(String shopifyOrderId, String note, Instant validUntil, List<File> files) {
    /** A print file: how often it is to be printed, and where it is fetched. */
    public record File(int line, String title, int prints, String name, String url) {}
}
