package com.artify.order;

import java.util.List;

/** Some orders of a list, and how many the list has. */
public record OrderPage(List<OrderRow> rows, long total) {
    public OrderPage {
        rows = List.copyOf(rows);
    }
}
