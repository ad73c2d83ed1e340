package com.artify.order.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.Surface;
import com.artify.order.LineStage;
import com.artify.order.OrderDetails;
import com.artify.order.PrintList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;

/** All print files of an order as one ZIP, and their manifest. */
final class PrintFilesCard extends Surface {
    private static final Set<LineStage> UNWANTED =
            Set.of(LineStage.WITHDRAWN, LineStage.CANCELLED, LineStage.NOT_PERSONALISED);

    PrintFilesCard(OrderDetails order, PrintDownloads downloads) {
        PrintList files = PrintList.of(List.of(order));
        heading(getTranslation("order.files"));
        addClassName("files");
        if (files.entries().isEmpty()) {
            add(
                    sentence(
                            getTranslation(
                                    isWanted(order)
                                            ? "order.files.none"
                                            : "order.files.unwanted")));
        } else {
            String bytes = Formats.bytes(files.bytes(), getLocale());
            String name = fileName(order);
            add(
                    sentence(
                            Counted.text(
                                    this, "order.files.count.", files.entries().size(), bytes)),
                    LinkButton.download(
                                    downloads.zip(
                                            () -> List.of(order.uuid()), name + "-print-files"),
                                    getTranslation("order.files.zip"))
                            .symbol("download")
                            .primary(),
                    LinkButton.download(
                            downloads.manifest(() -> List.of(order.uuid()), name + "-manifest"),
                            getTranslation("order.action.manifest")));
        }
        if (files.leftOut() > 0) {
            add(sentence(Counted.text(this, "order.files.left-out.", files.leftOut())));
        }
    }

    private static boolean isWanted(OrderDetails order) {
        return order.lines().stream().anyMatch(line -> !UNWANTED.contains(line.standing().stage()));
    }

    private static String fileName(OrderDetails order) {
        return "order-" + order.number().replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Span sentence(String text) {
        Span sentence = new Span(text);
        sentence.addClassName("secondary");
        return sentence;
    }
}
