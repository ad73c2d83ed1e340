package com.artify.generation;

import static org.awaitility.Awaitility.await;

import com.artify.catalog.PrintSize;
import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.style.ShopperText;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ObedientEngine;
import com.artify.testing.Photos;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of a generation do: a shop with a style, photos, wishes, and awaited ends. */
@ArtifyTest
abstract class GenerationSteps {
    private static final String LINE = "gid://shopify/Order/1";

    @Autowired ShopFixture fixture;
    @Autowired ObedientEngine.Generator generator;
    @Autowired Generations generations;
    @Autowired JdbcClient jdbc;
    @Autowired Uploads uploads;
    @Autowired private Finals finals;
    @Autowired private TransactionTemplate transaction;

    ReadyShop ready;

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
    }

    void prompt(Function<ArtRequest, ArtOutcome> answer) {
        generator.next(prompt(), answer);
    }

    String prompt() {
        return jdbc.sql("select prompt_template from ai_styles where id = :id")
                .param("id", ready.style().id())
                .query(String.class)
                .single();
    }

    UUID upload() {
        UploadResult result =
                uploads.accept(
                        new NewPhoto(
                                ready.shop(),
                                Photos.png(900, 1200, Photos.colour()),
                                Optional.<PrintSize>empty(),
                                null,
                                null));
        return ((UploadResult.Accepted) result).upload().id();
    }

    GenerationRequest wish(UUID upload) {
        return wish(upload, Optional.empty());
    }

    GenerationRequest wish(UUID upload, Optional<String> key) {
        return new GenerationRequest(
                ready.shop(),
                upload,
                ready.product().shopifyProductId(),
                ready.variant(),
                ready.style().uuid(),
                ShopperText.NONE,
                null,
                null,
                key);
    }

    UUID admitted(GenerationRequest wish) {
        return ((Admission.Admitted) generations.request(wish)).generation().id();
    }

    UUID startFinal(Generation preview) {
        long line = line();
        return transaction.execute(status -> finals.start(preview, LINE, line).id());
    }

    long line() {
        String id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        insert into orders (uuid, shop_id, shopify_order_id, version, created_at, updated_at)
                        select :id, id, :id, 0, created_at, created_at from shops where id = :shop\
                        """)
                .param("id", id)
                .param("shop", ready.shop().value())
                .update();
        jdbc.sql(
                        """
                        insert into order_lines (uuid, shop_id, order_id, shopify_line_id, title,
                          quantity, state, version, created_at, updated_at)
                        select uuid, shop_id, id, uuid, 'Poster', 1, 'making', 0, created_at, created_at
                        from orders where uuid = :id\
                        """)
                .param("id", id)
                .update();
        return jdbc.sql("select id from order_lines where uuid = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    Generation finished(UUID id) {
        await().atMost(Duration.ofSeconds(30)).until(() -> status(id).ended());
        return find(id);
    }

    GenerationStatus status(UUID id) {
        return find(id).status();
    }

    Generation find(UUID id) {
        return generations.find(ready.shop(), id).orElseThrow();
    }

    void limit(String column, int value) {
        jdbc.sql("update quotas set " + column + " = :value where shop_id = :shop")
                .param("value", value)
                .param("shop", ready.shop().value())
                .update();
    }
}
