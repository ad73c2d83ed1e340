package com.artify.privacy;

import com.artify.generation.CustomerPhotos;
import com.artify.generation.CustomerPhotos.Trace;
import com.artify.order.CustomerOrders;
import com.artify.shopify.webhooks.CustomerEvents;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is stored of a customer: their orders here, their photos, and what was made of them. */
@Component
public class CustomerData {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final CustomerOrders orders;
    private final CustomerPhotos photos;
    private final CustomerEvents events;
    private final PrivacyRequests requests;
    private final ObjectStore store;

    CustomerData(
            CustomerOrders orders,
            CustomerPhotos photos,
            CustomerEvents events,
            PrivacyRequests requests,
            ObjectStore store) {
        this.orders = orders;
        this.photos = photos;
        this.events = events;
        this.requests = requests;
        this.store = store;
    }

    private record Found(List<CustomerOrders.Kept> orders, List<Trace> photos) {}

    private Found find(PrivacyRequest request) {
        String customer = request.customer().orElseThrow();
        List<CustomerOrders.Kept> kept = orders.of(request.shop(), customer, request.orders());
        List<String> generations =
                kept.stream().flatMap(order -> order.generations().stream()).toList();
        return new Found(kept, photos.of(request.shop(), customer, generations));
    }

    Evidence count(PrivacyRequest request) {
        return evidence(find(request));
    }

    /** Forgets the customer; what remains of their orders are amounts and goods. */
    Evidence erase(PrivacyRequest request) {
        Found found = find(request);
        found.photos().forEach(photo -> photos.erase(request.shop(), photo));
        String customer = request.customer().orElseThrow();
        List<String> theirs = found.orders().stream().map(CustomerOrders.Kept::order).toList();
        events.redact(
                request.shop(),
                customer,
                Stream.concat(theirs.stream(), request.orders().stream()).distinct().toList());
        orders.redact(request.shop(), customer, request.orders());
        return evidence(found);
    }

    /**
     * Writes a ZIP with all of it: {@code data.json}, and the pictures that are still there. Notes
     * that it was fetched.
     */
    public void export(PrivacyRequest request, OutputStream target) throws IOException {
        Found found = find(request);
        try (ZipOutputStream zip = new ZipOutputStream(target)) {
            zip.putNextEntry(new ZipEntry("data.json"));
            zip.write(
                    JSON.writeValueAsBytes(
                            Map.of(
                                    "shop", request.shop().value(),
                                    "customer", request.customer().orElseThrow(),
                                    "orders", found.orders(),
                                    "photos", found.photos())));
            for (Trace photo : found.photos()) {
                for (String file : photo.files()) {
                    copy(file, zip);
                }
            }
        }
        requests.fetched(request);
    }

    private void copy(String file, ZipOutputStream zip) throws IOException {
        Optional<InputStream> content = store.open(new ObjectKey(file));
        if (content.isPresent()) {
            try (InputStream picture = content.get()) {
                zip.putNextEntry(
                        new ZipEntry("pictures/" + file.replaceFirst("^shops/[^/]+/", "")));
                picture.transferTo(zip);
            }
        }
    }

    private static Evidence evidence(Found found) {
        return new Evidence(
                found.orders().size(),
                found.photos().size(),
                found.photos().stream().mapToInt(photo -> photo.generations().size()).sum(),
                found.photos().stream().mapToInt(photo -> photo.files().size()).sum(),
                0);
    }
}
