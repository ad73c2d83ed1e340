package com.artify.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uploads speak the viewer's language. */
class UploadTextsTest {
    private static final int FIVE_MEGABYTES = 5 << 20;

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void whatIsRefusedIsSaidWithItsLimit() {
        Upload upload = new Upload();
        UploadTexts.limit(upload, FIVE_MEGABYTES);

        assertThat(upload.getMaxFileSize()).isEqualTo(FIVE_MEGABYTES);
        UploadI18N texts = upload.getI18n();
        assertThat(texts.getError().getFileIsTooBig())
                .isEqualTo("Diese Datei ist zu groß: höchstens 5 MB.");
        assertThat(texts.getError().getIncorrectFileType()).contains("Dateien dieser Art");
    }
}
