package com.artify.order;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The alerts that the completeness monitor raised, kept after they are resolved. */
@Service
@Transactional
public class OrderAlerts {
    private static final String SUSPECTS =
            """
            select l.id, l.shop_id, o.uuid as order_uuid,
              case l.state when 'awaiting_payment' then 'not_begun'
                when 'ready' then 'file_missing'
                else case when g.id is null or g.status in ('completed', 'failed')
                  then 'lost' else 'overdue' end end as kind,
              exists (select 1 from order_alerts m
                where m.order_line_id = l.id and m.mended = :true and m.raised_at > :lately)
                as mended
            from order_lines l
              join orders o on o.id = l.order_id
              left join generations g on g.id = l.final_generation_id and g.shop_id = l.shop_id
            where o.cancelled_at is null and o.redacted_at is null and o.paid_at < :grace
              and (l.state = 'awaiting_payment'
                or l.state = 'making' and l.updated_at < :grace
                  and (g.id is null or g.status in ('completed', 'failed'))
                or l.state = 'making' and l.updated_at < :overdue
                or l.state = 'ready' and g.final_image_url is null)
            order by l.id\
            """;

    private final JdbcClient jdbc;
    private final Database database;
    private final Changes changes;

    OrderAlerts(JdbcClient jdbc, Database database, Changes changes) {
        this.jdbc = jdbc;
        this.database = database;
        this.changes = changes;
    }

    /** How many of the shop's paid lines have an alert. */
    @Transactional(readOnly = true)
    public long count(ShopDomain shop) {
        return jdbc.sql(
                        """
                        select count(*) from order_alerts
                        where shop_id = :shop and resolved_at is null\
                        """)
                .param("shop", shop.value())
                .query(Long.class)
                .single();
    }

    /** The open alerts, the oldest first. */
    @Transactional(readOnly = true)
    public List<Alert> open(ShopDomain shop, int limit) {
        return jdbc.sql(
                        """
                        select a.kind, a.raised_at, o.uuid, o.order_number, l.title
                        from order_alerts a
                          join order_lines l on l.id = a.order_line_id
                          join orders o on o.id = l.order_id
                        where a.shop_id = :shop and a.resolved_at is null
                        order by a.id limit :limit\
                        """)
                .param("shop", shop.value())
                .param("limit", limit)
                .query((row, number) -> alert(row))
                .list();
    }

    @AcrossShops("the monitor walks all shops")
    void check(Looks looks) {
        Instant now = looks.now();
        Map<Long, Suspect> open = open();
        for (Suspect suspect : suspects(looks)) {
            if (open.remove(suspect.line()) == null) {
                raise(suspect, now);
            }
        }
        open.values().forEach(gone -> resolve(gone, now));
    }

    private Map<Long, Suspect> open() {
        Map<Long, Suspect> open = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select l.id, a.shop_id, o.uuid as order_uuid, a.kind, a.mended
                        from order_alerts a
                          join order_lines l on l.id = a.order_line_id
                          join orders o on o.id = l.order_id
                        where a.resolved_at is null\
                        """)
                .query((row, number) -> suspect(row))
                .list()
                .forEach(suspect -> open.put(suspect.line(), suspect));
        return open;
    }

    /** Paid lines that have neither a final on its way nor a stated reason. */
    @AcrossShops("the monitor walks all shops")
    @Transactional(readOnly = true)
    public List<Suspect> suspects(Looks looks) {
        return jdbc.sql(SUSPECTS)
                .param("grace", database.parameter(looks.grace()))
                .param("overdue", database.parameter(looks.overdue()))
                .param("lately", database.parameter(looks.lately()))
                .param("true", true)
                .query((row, number) -> suspect(row))
                .list();
    }

    private void raise(Suspect suspect, Instant now) {
        jdbc.sql(
                        """
                        insert into order_alerts (uuid, shop_id, order_line_id, kind, raised_at)
                        values (:uuid, :shop, :line, :kind, :now)
                        on conflict (order_line_id) where resolved_at is null do nothing\
                        """)
                .param("uuid", Ids.next().toString())
                .param("shop", suspect.shop().value())
                .param("line", suspect.line())
                .param("kind", StoredEnums.text(suspect.kind()))
                .param("now", database.parameter(now))
                .update();
        announce(suspect);
    }

    /** Keeps in mind what the monitor set right by itself. */
    void mended(Suspect suspect, Instant now) {
        jdbc.sql(
                        """
                        insert into order_alerts
                          (uuid, shop_id, order_line_id, kind, raised_at, resolved_at, mended)
                        values (:uuid, :shop, :line, :kind, :now, :now, :true)\
                        """)
                .param("uuid", Ids.next().toString())
                .param("shop", suspect.shop().value())
                .param("line", suspect.line())
                .param("kind", StoredEnums.text(suspect.kind()))
                .param("now", database.parameter(now))
                .param("true", true)
                .update();
        announce(suspect);
    }

    private void resolve(Suspect gone, Instant now) {
        jdbc.sql(
                        """
                        update order_alerts set resolved_at = :now
                        where shop_id = :shop and order_line_id = :line and resolved_at is null\
                        """)
                .param("now", database.parameter(now))
                .param("shop", gone.shop().value())
                .param("line", gone.line())
                .update();
        announce(gone);
    }

    private void announce(Suspect suspect) {
        changes.announce(new Changes.Change(suspect.shop(), "order", suspect.order()));
    }

    private static Suspect suspect(ResultSet row) throws SQLException {
        return new Suspect(
                row.getLong("id"),
                new ShopDomain(row.getString("shop_id")),
                row.getString("order_uuid"),
                StoredEnums.read(AlertKind.class, row.getString("kind")),
                row.getBoolean("mended"));
    }

    private Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                StoredEnums.read(AlertKind.class, row.getString("kind")),
                UUID.fromString(row.getString("uuid")),
                row.getString("order_number"),
                row.getString("title"),
                database.requiredInstant(row, "raised_at"));
    }

    /** A paid line that is not complete: its order, what it sells, and since when. */
    public record Alert(
            AlertKind kind, UUID order, String orderNumber, String line, Instant since) {}

    /** The moments between which a paid line's state is judged. */
    record Looks(Instant now, Instant grace, Instant overdue, Instant lately) {}

    /** A line by its number, its order, and whether it was mended lately. */
    record Suspect(long line, ShopDomain shop, String order, AlertKind kind, boolean mended) {}
}
