package com.artify.order.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Symbol;
import com.artify.order.OrderDetails;
import com.artify.order.OrderDetails.PrintFile;
import com.artify.order.PrintZip;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.List;

/** All print files of an order as one ZIP. */
final class PrintFilesCard extends Surface {
    private final transient PrintZip zip;
    private final transient List<PrintFile> files;
    private final String number;

    PrintFilesCard(OrderDetails order, PrintZip zip) {
        this.zip = zip;
        this.files = order.printFiles();
        this.number = order.number();
        heading(getTranslation("order.files"));
        addClassName("files");
        if (files.isEmpty()) {
            Span none = new Span(getTranslation("order.files.none"));
            none.addClassName("secondary");
            add(none);
            return;
        }
        long bytes = files.stream().mapToLong(PrintFile::bytes).sum();
        Span count =
                new Span(
                        getTranslation(
                                "order.files.count",
                                files.size(),
                                Formats.bytes(bytes, getLocale())));
        count.addClassName("secondary");
        add(count, download());
    }

    private Anchor download() {
        Anchor all = new Anchor();
        all.setHref(this::send);
        // With the attribute, browsers leave the session's partitioned cookie out in an iframe.
        all.getElement().removeAttribute("download");
        all.setRouterIgnore(true);
        all.addClassNames("button", "primary");
        all.add(new Symbol("download"), new Text(getTranslation("order.files.zip")));
        return all;
    }

    private void send(DownloadEvent event) throws IOException {
        event.setFileName(
                "order-" + number.replaceAll("[^\\p{L}\\p{N}]+", "") + "-print-files.zip");
        event.setContentType("application/zip");
        zip.write(files, event.getOutputStream());
    }
}
