package com.artify.base.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;

/** What an upload says by itself, in the viewer's language. */
public final class UploadTexts {
    private static final int KILO = 1024;

    private final Upload upload;

    private UploadTexts(Upload upload) {
        this.upload = upload;
    }

    /** Limits files to {@code mostBytes} and lets the upload say in words what it refuses. */
    public static void limit(Upload upload, int mostBytes) {
        upload.setMaxFileSize(mostBytes);
        upload.setI18n(new UploadTexts(upload).texts(mostBytes / KILO / KILO));
    }

    private UploadI18N texts(int megabytes) {
        String large = upload.getTranslation("base.upload.large", megabytes);
        return new UploadI18N()
                .setError(
                        new UploadI18N.Error()
                                .setFileIsTooBig(large)
                                .setIncorrectFileType(say("type"))
                                .setTooManyFiles(say("many")))
                .setUploading(
                        new UploadI18N.Uploading()
                                .setStatus(
                                        new UploadI18N.Uploading.Status()
                                                .setConnecting(say("connecting"))
                                                .setStalled(say("stalled"))
                                                .setProcessing(say("processing"))
                                                .setHeld(say("held")))
                                .setRemainingTime(
                                        new UploadI18N.Uploading.RemainingTime()
                                                .setPrefix(say("remaining") + " ")
                                                .setUnknown(""))
                                .setError(
                                        new UploadI18N.Uploading.Error()
                                                .setFileTooLarge(large)
                                                .setForbidden(say("failed"))
                                                .setServerUnavailable(say("unavailable"))
                                                .setUnexpectedServerError(say("failed"))))
                .setFile(
                        new UploadI18N.File()
                                .setRetry(say("retry"))
                                .setStart(say("start"))
                                .setRemove(say("remove")));
    }

    private String say(String what) {
        return upload.getTranslation("base.upload." + what);
    }
}
