package com.artify.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog.CancelEvent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog.ConfirmEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormDialogTest {
    private Asking dialog;

    private static final class Asking extends FormDialog {
        final TextField name = new TextField();

        Asking() {
            name.setValue("Poster");
            add(new Div(name));
        }
    }

    @BeforeEach
    void open() {
        MockVaadin.setup();
        dialog = new Asking();
        dialog.open();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void theEscapeKeyClosesADialogInWhichNothingWasEntered() {
        escape();

        assertThat(dialog.isOpened()).isFalse();
        LocatorJ._assertNone(ConfirmDialog.class);
    }

    @Test
    void whatWasEnteredStaysUntilItsLossIsConfirmed() {
        dialog.name.setValue("Canvas");

        escape();
        assertThat(dialog.isOpened()).isTrue();
        ConfirmDialog question = LocatorJ._get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new CancelEvent(question, true));
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.name.getValue()).isEqualTo("Canvas");

        escape();
        question = LocatorJ._find(ConfirmDialog.class).getLast();
        ComponentUtil.fireEvent(question, new ConfirmEvent(question, true));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void whatWasEnteredAndTakenBackIsNoLoss() {
        dialog.name.setValue("Canvas");
        dialog.name.setValue("Poster");

        escape();

        assertThat(dialog.isOpened()).isFalse();
    }

    private void escape() {
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
    }
}
