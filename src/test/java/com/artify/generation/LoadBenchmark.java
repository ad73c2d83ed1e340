package com.artify.generation;

import com.artify.testing.BenchedProgram;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures the engine without provider and pixels, on each database: shops whose shoppers wish one
 * preview after another; the same with a thousand and a million finished generations; and how long
 * one shop's ten thousand hold up another's first. Arguments: shops, shoppers of each, previews of
 * each shopper, finished generations.
 */
final class LoadBenchmark {
    private static final int FEW = 1_000;
    private static final int BATCH = 50_000;
    private static final int WAITING = 10_000;

    private final ConfigurableApplicationContext context;
    private final LoadedShops load;

    private LoadBenchmark(ConfigurableApplicationContext context) {
        this.context = context;
        this.load = context.getBean(LoadedShops.class);
    }

    /** How much is asked. */
    private record Plan(int shops, int shoppers, int previews, int finished) {
        static Plan of(String... arguments) {
            int[] numbers = {8, 4, 50, 1_000_000};
            for (int i = 0; i < arguments.length; i++) {
                numbers[i] = Integer.parseInt(arguments[i]);
            }
            return new Plan(numbers[0], numbers[1], numbers[2], numbers[3]);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Plan plan = Plan.of(arguments);
        for (BenchedProgram program : BenchedProgram.values()) {
            try (ConfigurableApplicationContext context =
                    program.start(InstantPictures.Bench.class)) {
                System.out.println(program);
                new LoadBenchmark(context).run(plan);
            }
        }
    }

    private void run(Plan plan) throws Exception {
        List<ReadyShop> shops = new ArrayList<>();
        for (int i = 0; i < plan.shops(); i++) {
            shops.add(load.open(plan.shoppers() * plan.previews() * 5));
        }
        Generation original = context.getBean(Shopper.class).previewed(shops.getFirst());
        fill(original, FEW);
        measure("warming up", shops, plan);
        measure("still warming up", shops, plan);
        double few = measure("with 1,000 finished", shops, plan);
        fill(original, plan.finished());
        double many =
                measure(
                        String.format(Locale.ROOT, "with %,d finished", plan.finished()),
                        shops,
                        plan);
        System.out.printf("  processor, many to few: %.2f%n", many / few);
        fairness();
    }

    /** Processor time of one generation in milliseconds. */
    private double measure(String name, List<ReadyShop> shops, Plan plan) throws Exception {
        long processor = processor();
        long begin = System.nanoTime();
        List<LoadedShops.Made> made = load.shopAt(shops, plan.shoppers(), plan.previews());
        double seconds = (System.nanoTime() - begin) / 1e9;
        double each = (processor() - processor) / 1e6 / made.size();
        long[] delays = made.stream().mapToLong(LoadedShops.Made::queuedMillis).sorted().toArray();
        System.out.printf(
                "  %-24s %,5d previews, %4.0f a second, %.1f ms of processor each,"
                        + " queue p50 %d ms, p99 %d ms, heap %d MB%n",
                name,
                made.size(),
                made.size() / seconds,
                each,
                delays[delays.length / 2],
                delays[delays.length * 99 / 100],
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        return each;
    }

    /** Finished generations beside what is measured. */
    private void fill(Generation original, int count) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        for (int done = 0; done < count; done += BATCH) {
            int batch = Math.min(BATCH, count - done);
            context.getBean(TransactionTemplate.class)
                    .executeWithoutResult(status ->
                            GalleryRows.copy(
                                    jdbc, context.getBean(JdbcTemplate.class), original, batch));
        }
        jdbc.sql("analyze").update();
    }

    /** How long another shop's first preview waits behind ten thousand, in running jobs. */
    private void fairness() throws Exception {
        ReadyShop busy = load.open(WAITING + 100);
        ReadyShop other = load.open(10);
        long job = 200;
        context.getBean(InstantPictures.class).pause(job);
        load.wish(busy, WAITING);
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            waits.add(load.shopAt(List.of(other), 1, 1).getFirst().queuedMillis());
        }
        System.out.printf(
                "  behind %,d of another shop: %s ms; a job takes %d ms%n",
                load.waiting(busy),
                String.join(", ", waits.stream().flatMap(wait -> Stream.of("" + wait)).toList()),
                job);
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
