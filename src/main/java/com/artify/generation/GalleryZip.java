package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Packs generations into one download, the print file of a final and the preview otherwise, file by
 * file, so that memory holds none of them.
 */
@Service
public class GalleryZip {
    private final JdbcClient jdbc;
    private final ObjectStore store;

    GalleryZip(JdbcClient jdbc, ObjectStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    private record Entry(String name, ObjectKey key) {}

    /**
     * Writes the ZIP and leaves {@code out} open; generations without a picture are passed over.
     */
    public void write(ShopDomain shop, Collection<UUID> ids, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        // Pictures are compressed already; trying again would only cost time.
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (Entry entry : entries(shop, ids)) {
            Optional<InputStream> content = store.open(entry.key());
            if (content.isPresent()) {
                try (InputStream picture = content.get()) {
                    zip.putNextEntry(new ZipEntry(entry.name()));
                    picture.transferTo(zip);
                    zip.closeEntry();
                }
            }
        }
        zip.finish();
    }

    private List<Entry> entries(ShopDomain shop, Collection<UUID> ids) {
        return jdbc.sql(
                        """
                        select g.id, coalesce(g.final_image_url, g.preview_image_url) as picture,
                          p.title as product, v.name as style, g.print_size_name
                        from generations g
                          join style_versions v on v.id = g.style_version_id
                          join products p on p.id = g.product_id
                        where g.shop_id = :shop and g.id in (:ids)
                          and coalesce(g.final_image_url, g.preview_image_url) is not null
                        order by g.id\
                        """)
                .param("shop", shop.value())
                .param("ids", ids.stream().map(UUID::toString).toList())
                .query((row, number) ->
                        new Entry(
                                FileNames.of(
                                        row.getString("product"),
                                        row.getString("print_size_name"),
                                        row.getString("style"),
                                        row.getString("id"),
                                        row.getString("picture")),
                                new ObjectKey(row.getString("picture"))))
                .list();
    }
}
