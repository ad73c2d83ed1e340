package com.artify.order;

import com.artify.standin.OrderDesk;
import com.artify.standin.StandInOrder;
import com.artify.standin.StandInOrder.Line;
import com.artify.standin.StandInShop;
import com.artify.testing.ShopFixture.ReadyShop;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Lets orders be bought, paid, edited, refunded and cancelled at the stand-in by chance. */
final class ChaoticShop {
    private static final long FIRST_ORDER = 6_500_000_000_000L;
    private static final int LINES = 10;
    private static final int PIECES = 3;

    private final StandInShop shop;
    private final OrderDesk desk;
    private final ReadyShop sold;
    private final List<UUID> previews;
    private final long seed;
    private final Set<Long> paid = ConcurrentHashMap.newKeySet();
    private final Set<Long> putBack = ConcurrentHashMap.newKeySet();

    ChaoticShop(StandInShop shop, ReadyShop sold, List<UUID> previews, long seed) {
        this.shop = shop;
        this.desk = shop.desk();
        this.sold = sold;
        this.previews = previews;
        this.seed = seed;
    }

    /** What must have become of a line. */
    enum Due {
        NO_FINAL,
        ONE_FINAL,
        /** What was begun before is stopped or kept. */
        AT_MOST_ONE
    }

    /** All that happens to one order; which follows from the seed alone. */
    void trade(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        long id = FIRST_ORDER + number;
        desk.place(order(id, number, random));
        pause();
        if (random.nextInt(10) == 0) {
            desk.edit(id, lineId(id, 0), 1);
            pause();
        }
        if (random.nextInt(10) > 0) {
            desk.pay(id);
            paid.add(id);
            pause();
        }
        switch (random.nextInt(10)) {
            case 0 -> desk.edit(id, lineId(id, 0), 1 + random.nextInt(PIECES));
            case 1 -> desk.edit(id, lineId(id, 0), 0);
            case 2 -> takeOutAndPutBack(id);
            case 3 -> desk.add(id, line(id, LINES - 1, random));
            case 4 -> desk.cancel(id);
            case 5 -> refund(id, random);
            default -> {}
        }
    }

    /** Nobody does two things in one millisecond, which is as exact as the app's times are. */
    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
    }

    private void takeOutAndPutBack(long id) {
        desk.edit(id, lineId(id, 0), 0);
        pause();
        desk.edit(id, lineId(id, 0), PIECES);
        putBack.add(lineId(id, 0));
    }

    private void refund(long id, Random random) {
        if (!paid.contains(id)) {
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> desk.refund(id, lineId(id, 0), 1);
            case 1 -> desk.refund(id);
            default -> {
                desk.cancel(id);
                pause();
                desk.refund(id);
            }
        }
    }

    private StandInOrder order(long id, int number, Random random) {
        return new StandInOrder(
                id,
                "#" + number,
                "EUR",
                "57.00",
                "PENDING",
                Instant.now(),
                Instant.now(),
                null,
                null,
                List.of(),
                IntStream.range(0, 1 + random.nextInt(5) / 4)
                        .mapToObj(index -> line(id, index, random))
                        .toList());
    }

    private Line line(long order, int index, Random random) {
        int pieces = 1 + random.nextInt(PIECES);
        return new Line(
                lineId(order, index),
                sold.product().shopifyProductId(),
                Long.parseLong(sold.variant().replaceAll(".*/", "")),
                "Poster",
                null,
                pieces,
                pieces,
                "19.00",
                Map.of("_generation_id", previews.get(random.nextInt(previews.size())).toString()));
    }

    private static long lineId(long order, int index) {
        return order * LINES + index;
    }

    /** What must have become of the lines, by their GIDs. */
    Map<String, Due> dues() {
        Map<String, Due> dues = new ConcurrentHashMap<>();
        for (StandInOrder order : shop.orders()) {
            boolean over =
                    order.cancelledAt() != null || order.financialStatus().equals("REFUNDED");
            for (Line line : order.lines()) {
                boolean wanted = !over && line.current() > 0;
                dues.put(gid(line.id()), due(paid.contains(order.id()), wanted));
            }
        }
        return dues;
    }

    private static Due due(boolean paid, boolean wanted) {
        if (!paid) {
            return Due.NO_FINAL;
        }
        return wanted ? Due.ONE_FINAL : Due.AT_MOST_ONE;
    }

    /** Lines that may have two: one that was stopped, and one after they came back. */
    Set<String> mayHaveTwo() {
        Set<String> lines = new HashSet<>();
        putBack.forEach(line -> lines.add(gid(line)));
        return lines;
    }

    private static String gid(long line) {
        return "gid://shopify/LineItem/" + line;
    }
}
