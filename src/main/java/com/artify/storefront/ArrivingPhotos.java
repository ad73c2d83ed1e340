package com.artify.storefront;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.RecurringJob;
import com.artify.shop.Shop;
import com.artify.shop.Shops;
import com.artify.storage.ObjectInfo;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Photos that come in parts, kept in the object store so that any instance can take the next part.
 * What was answered to the last part is kept as well, for a sender that never heard it.
 */
@Component
class ArrivingPhotos implements RecurringJob {
    private static final int MOST_PARTS = 1000;
    private static final String ANSWER = "answer";
    private static final Duration KEPT = UploadTickets.LIFETIME.multipliedBy(2);

    private final ObjectStore store;
    private final Shops shops;
    private final Clock clock;

    ArrivingPhotos(ObjectStore store, Shops shops, Clock clock) {
        this.store = store;
        this.shops = shops;
        this.clock = clock;
    }

    /** How many bytes have arrived so far. */
    long arrived(UploadTicket ticket) {
        if (answer(ticket).isPresent()) {
            return ticket.bytes();
        }
        return parts(ticket).reduce((before, last) -> last).map(this::end).orElse(0L);
    }

    void add(UploadTicket ticket, long offset, byte[] part) {
        store.put(key(ticket, "%012d".formatted(offset)), part, "application/octet-stream");
    }

    byte[] whole(UploadTicket ticket) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream((int) ticket.bytes());
        parts(ticket).map(store::get).flatMap(Optional::stream).forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    Optional<String> answer(UploadTicket ticket) {
        return store.get(key(ticket, ANSWER)).map(json -> new String(json, UTF_8));
    }

    void answered(UploadTicket ticket, String json) {
        store.put(key(ticket, ANSWER), json.getBytes(UTF_8), "application/json");
        forget(ticket);
    }

    /** Drops the parts of a photo. */
    void forget(UploadTicket ticket) {
        parts(ticket).toList().forEach(store::delete);
    }

    @Override
    public String name() {
        return "arriving-photos-sweep";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    /** Removes what was begun and never finished, and answers that nobody will ask for again. */
    @Override
    @AcrossShops("the sweep walks all shops")
    public void run() {
        Instant oldest = clock.instant().minus(KEPT);
        for (Shop shop : shops.active()) {
            List<ObjectKey> keys = store.list(folder(shop.domain()), MOST_PARTS);
            keys.stream().filter(key -> begun(key).isBefore(oldest)).forEach(store::delete);
        }
    }

    private Stream<ObjectKey> parts(UploadTicket ticket) {
        return store.list(folder(ticket.shop()) + ticket.id() + "/", MOST_PARTS).stream()
                .filter(key -> !key.value().endsWith(ANSWER));
    }

    private long end(ObjectKey part) {
        long offset = Long.parseLong(part.value().substring(part.value().lastIndexOf('/') + 1));
        return offset + store.info(part).map(ObjectInfo::bytes).orElse(0L);
    }

    /** Identifiers begin with the time of their making in milliseconds (RFC 9562, version 7). */
    private static Instant begun(ObjectKey key) {
        String[] path = key.value().split("/", -1);
        UUID id = UUID.fromString(path[path.length - 2]);
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    private static ObjectKey key(UploadTicket ticket, String name) {
        return new ObjectKey(folder(ticket.shop()) + ticket.id() + "/" + name);
    }

    private static String folder(ShopDomain shop) {
        return "shops/" + shop.name() + "/arriving/";
    }
}
