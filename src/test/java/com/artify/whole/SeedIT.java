package com.artify.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What {@code ./artify seed SHARE} starts, on a data folder of its own. */
class SeedIT {
    private static final String FILLED =
            "Filled the demo shop with 10 products, 6 styles, 400 generations and 40 orders";
    private static final String ALREADY = "The demo shop is filled already";

    @TempDir private Path folder;

    @Test
    void anEmptyShopIsFilledOnceWithItsShareOfABusyOne() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));

        assertThat(RunningArtify.fill(data, 0.02)).contains(FILLED).doesNotContain(ALREADY);
        assertThat(counts(data)).containsExactly(10L, 6L, 400L, 40L);
        assertThat(soldByTheStandIn(data))
                .containsAll(new Ledger(data).texts("select shopify_product_id from products"));

        assertThat(RunningArtify.fill(data, 0.02)).contains(ALREADY);
        assertThat(counts(data)).containsExactly(10L, 6L, 400L, 40L);
    }

    @Test
    void aShareThatIsNoneIsRefusedInASentence() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));

        assertThatThrownBy(() -> RunningArtify.fill(data, 7))
                .hasMessageContaining("must be a number from 0.01 to 1, not \"7.0\"");
    }

    /** What is not sold there, the app would take for deleted. */
    private static List<String> soldByTheStandIn(Path data) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllBytes(data.resolve("standin-shopify").resolve("shop.json")))
                .findValuesAsString("id");
    }

    private static List<Long> counts(Path data) {
        Ledger ledger = new Ledger(data);
        return List.of(
                ledger.count("select count(*) from products"),
                ledger.count("select count(*) from ai_styles"),
                ledger.count("select count(*) from generations"),
                ledger.count("select count(*) from orders"));
    }
}
