package com.artify.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;

/**
 * Packs print files and their manifest into one download, file by file, so that memory holds none
 * of them.
 */
@Service
public class PrintZip {
    /** The manifest's name within the ZIP. */
    public static final String MANIFEST = "manifest.csv";

    private final ObjectStore store;

    PrintZip(ObjectStore store) {
        this.store = store;
    }

    /** Writes the ZIP and leaves {@code out} open. A missing file breaks the download off. */
    public void write(PrintList list, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        // Pictures are compressed already; trying again would only cost time.
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (PrintList.Entry entry : list.entries()) {
            zip.putNextEntry(new ZipEntry(entry.name()));
            copy(entry.file().key(), zip);
            zip.closeEntry();
        }
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(Manifest.of(list).getBytes(UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private void copy(String key, OutputStream out) throws IOException {
        try (InputStream content =
                store.open(new ObjectKey(key)).orElseThrow(() -> new FileNotFoundException(key))) {
            content.transferTo(out);
        }
    }
}
