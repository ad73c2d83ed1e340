package com.artify.base.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;

/** What a page says while its server cannot be reached, and when it can be again. */
final class ConnectionTexts {
    private static final int PAUSE_MILLIS = 2_000;

    private ConnectionTexts() {}

    /** Puts them in the language of the page. */
    static void show(UI ui) {
        ReconnectDialogConfiguration reconnecting = ui.getReconnectDialogConfiguration();
        reconnecting.setDialogText(ui.getTranslation("base.connection.lost"));
        reconnecting.setDialogTextGaveUp(ui.getTranslation("base.connection.given-up"));
        reconnecting.setReconnectInterval(PAUSE_MILLIS);
        ui.getPage()
                .executeJs(
                        "window.Vaadin.connectionIndicator.onlineText = $0",
                        ui.getTranslation("base.connection.back"));
    }
}
