package com.artify.base.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.generation.Generation;
import com.artify.generation.GenerationStatus;
import com.artify.generation.Generations;
import com.artify.order.OrderQueries;
import com.artify.order.Orders;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Buyer;
import com.artify.testing.OnPostgres;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** This version goes on while the next one adds columns to the database that both work on. */
@ArtifyTest
@OnPostgres
class RollingUpgradeTest {
    private static final int COLUMNS_OF_THE_NEXT = 16;

    @Autowired private HikariDataSource dataSource;
    @Autowired private JdbcClient jdbc;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Orders orders;
    @Autowired private OrderQueries queries;
    @Autowired private Generations generations;

    @AfterEach
    void theNextVersionIsTakenBack() throws Exception {
        next(liquibase -> liquibase.rollback(COLUMNS_OF_THE_NEXT / 2, ""));
    }

    @Test
    void theOldVersionReadsAndWritesAndKeepsWhatTheNewOneWrote() throws Exception {
        ReadyShop ready = fixture.ready();
        Generation before = shopper.previewed(ready);
        upgrade();
        jdbc.sql("update orders set later_text = 'new'").update();
        jdbc.sql("update quotas set later_text = 'new', later_number = 8").update();

        UUID print = new Buyer(orders, queries).pay(ready, "#2001", before);
        await().until(() -> generations.find(ready.shop(), print).orElseThrow().status().ended());
        Generation after = shopper.previewed(ready);
        ReadyShop another = fixture.ready();

        assertThat(after.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(shopper.previewed(another).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(generations.find(ready.shop(), print).orElseThrow().status())
                .isEqualTo(GenerationStatus.COMPLETED);
        assertThat(
                        jdbc.sql("select later_text || later_number from quotas where shop_id = ?")
                                .param(ready.shop().value())
                                .query((row, number) -> row.getString(1))
                                .list())
                .containsExactly("new8");
        assertThat(
                        jdbc.sql("select distinct later_number from orders where shop_id = ?")
                                .param(ready.shop().value())
                                .query(Long.class)
                                .list())
                .containsExactly(7L);
    }

    @Test
    void anOldInstanceThatStartsAgainLeavesTheNewColumnsAlone() throws Exception {
        upgrade();
        jdbc.sql("update schema_fingerprint set fingerprint = 'of the next version'").update();

        SchemaUpdate old =
                new SchemaUpdate(dataSource, "classpath:db/changelog.yaml", EmptyDatabase.none());
        old.setResourceLoader(new DefaultResourceLoader());
        old.afterPropertiesSet();

        assertThat(columnsOfTheNext()).isEqualTo(COLUMNS_OF_THE_NEXT);
    }

    /** PostgreSQL refuses a prepared "select *" whose columns have changed, once for each. */
    @Test
    void aConnectionThatHasPreparedAStatementGoesOnWithinATransaction() throws Exception {
        HikariConfig one = new HikariConfig();
        dataSource.copyStateTo(one);
        one.setMaximumPoolSize(1);
        try (HikariDataSource connection = new HikariDataSource(one)) {
            TransactionTemplate transaction =
                    new TransactionTemplate(new JdbcTransactionManager(connection));
            JdbcClient client = JdbcClient.create(connection);
            for (int i = 0; i < 8; i++) {
                transaction.execute(status -> quotas(client));
            }
            upgrade();

            List<String> none = transaction.execute(status -> quotas(client));
            assertThat(none).isEmpty();
        }
    }

    private static List<String> quotas(JdbcClient client) {
        return client.sql("select * from quotas where shop_id = ?")
                .param("nobody")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void upgrade() throws Exception {
        next(liquibase -> liquibase.update(new Contexts()));
        assertThat(columnsOfTheNext()).isEqualTo(COLUMNS_OF_THE_NEXT);
    }

    private long columnsOfTheNext() {
        return jdbc.sql(
                        "select count(*) from information_schema.columns"
                                + " where column_name like 'later%'")
                .query(Long.class)
                .single();
    }

    private void next(Step step) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            step.on(
                    new Liquibase(
                            "later/changelog.yaml",
                            new ClassLoaderResourceAccessor(),
                            DatabaseFactory.getInstance()
                                    .findCorrectDatabaseImplementation(
                                            new JdbcConnection(connection))));
        }
    }

    private interface Step {
        void on(Liquibase liquibase) throws Exception;
    }
}
