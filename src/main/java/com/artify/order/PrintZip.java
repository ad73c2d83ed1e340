package com.artify.order;

import com.artify.order.OrderDetails.PrintFile;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;

/** Packs print files into one download, file by file, so that memory holds none of them. */
@Service
public class PrintZip {
    private final ObjectStore store;

    PrintZip(ObjectStore store) {
        this.store = store;
    }

    /** Writes the ZIP and leaves {@code out} open. A missing file breaks the download off. */
    public void write(List<PrintFile> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        // Pictures are compressed already; trying again would only cost time.
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (PrintFile file : files) {
            zip.putNextEntry(new ZipEntry(file.name()));
            copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private void copy(PrintFile file, OutputStream out) throws IOException {
        try (InputStream content =
                store.open(new ObjectKey(file.key()))
                        .orElseThrow(() -> new FileNotFoundException(file.key()))) {
            content.transferTo(out);
        }
    }
}
