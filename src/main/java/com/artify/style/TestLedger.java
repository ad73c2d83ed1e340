package com.artify.style;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import com.artify.storage.FileLinks;
import com.artify.storage.ObjectKey;
import com.artify.usage.Budgets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What tests of styles asked of providers: each is committed before it is sent. */
@Component
@Transactional
class TestLedger {
    private static final Duration SHOWN = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Database database;
    private final FileLinks links;
    private final Budgets budgets;
    private final Clock clock;

    TestLedger(JdbcClient jdbc, Database database, FileLinks links, Budgets budgets, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.links = links;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** Empty if the day's budget has no room for it. */
    Optional<UUID> begin(
            Style style, StyleDraft draft, TestPlan plan, String photo, Commission commission) {
        if (!budgets.admits(style.shop(), commission.priceMicros())) {
            return Optional.empty();
        }
        UUID id = Ids.next();
        jdbc.sql(
                        """
                        insert into style_tests (id, shop_id, ai_style_id, photo, recipe, provider,
                          model, prompt, price_micros, width, height, started_at)
                        values (:id, :shop, :style, :photo, :recipe, :provider,
                          :model, :prompt, :price, :width, :height, :now)\
                        """)
                .param("id", id.toString())
                .param("shop", style.shop().value())
                .param("style", style.id())
                .param("photo", photo)
                .param("recipe", TestBench.recipe(draft, plan))
                .param("provider", draft.provider())
                .param("model", draft.model())
                .param("prompt", commission.prompt())
                .param("price", commission.priceMicros())
                .param("width", plan.shape().width())
                .param("height", plan.shape().height())
                .param("now", now())
                .update();
        return Optional.of(id);
    }

    void end(
            ShopDomain shop,
            UUID id,
            TestRun.Outcome outcome,
            @Nullable String detail,
            @Nullable ObjectKey art) {
        jdbc.sql(
                        """
                        update style_tests set outcome = :outcome, detail = :detail,
                          art_key = :art, ended_at = :now
                        where shop_id = :shop and id = :id and outcome is null\
                        """)
                .param("outcome", StoredEnums.text(outcome))
                .param("detail", detail)
                .param("art", art == null ? null : art.value())
                .param("now", now())
                .param("shop", shop.value())
                .param("id", id.toString())
                .update();
    }

    /** Puts what the provider says that it charged in place of its list price. */
    void charge(Style style, UUID id, long billedMicros) {
        jdbc.sql(
                        """
                        update style_tests set price_micros = :micros
                        where shop_id = :shop and id = :id and outcome is null\
                        """)
                .param("micros", billedMicros)
                .param("shop", style.shop().value())
                .param("id", id.toString())
                .update();
    }

    /** The newest test of a style with each photo, unless its art was removed. */
    @Transactional(readOnly = true)
    List<TestRun> latest(Style style) {
        return jdbc.sql(
                        """
                        select * from style_tests where id in (
                          select max(id) from style_tests
                          where shop_id = :shop and ai_style_id = :style and swept_at is null
                          group by photo)
                        and shop_id = :shop order by id\
                        """)
                .param("shop", style.shop().value())
                .param("style", style.id())
                .query((row, number) -> run(row))
                .list();
    }

    /** Where the art of a test lies, and which style it shows. */
    @Transactional(readOnly = true)
    Optional<ObjectKey> art(Style style, UUID id) {
        return jdbc.sql(
                        """
                        select art_key from style_tests
                        where shop_id = :shop and ai_style_id = :style and id = :id
                          and art_key is not null\
                        """)
                .param("shop", style.shop().value())
                .param("style", style.id())
                .param("id", id.toString())
                .query(String.class)
                .optional()
                .flatMap(ObjectKey::parse);
    }

    /** Closes what a dead process left open as unknown, which counts as billed. */
    @AcrossShops("the sweeper walks all shops")
    int closeBegunBefore(Instant limit) {
        return jdbc.sql(
                        """
                        update style_tests set outcome = 'unknown', detail = 'the program died',
                          ended_at = :now where outcome is null and started_at < :limit\
                        """)
                .param("now", now())
                .param("limit", database.parameter(limit))
                .update();
    }

    private TestRun run(ResultSet row) throws SQLException {
        Optional<TestRun.Outcome> outcome =
                Optional.ofNullable(row.getString("outcome"))
                        .map(text -> StoredEnums.read(TestRun.Outcome.class, text));
        boolean billed =
                outcome.isEmpty()
                        || outcome.get() == TestRun.Outcome.SUCCEEDED
                        || outcome.get() == TestRun.Outcome.UNKNOWN;
        return new TestRun(
                UUID.fromString(row.getString("id")),
                row.getString("photo"),
                row.getString("recipe"),
                outcome,
                Optional.ofNullable(row.getString("art_key"))
                        .flatMap(ObjectKey::parse)
                        .map(key -> links.link(key, null, SHOWN)),
                row.getInt("width"),
                row.getInt("height"),
                billed ? row.getLong("price_micros") : 0,
                database.requiredInstant(row, "started_at"));
    }

    private Object now() {
        return database.parameter(clock.instant());
    }

    /** A prompt and what the provider asks for it, in micro-dollars. */
    record Commission(String prompt, long priceMicros) {}
}
