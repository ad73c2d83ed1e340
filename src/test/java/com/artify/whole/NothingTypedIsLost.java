package com.artify.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A session that ends, a connection that breaks, a page that is left: what was typed stays. */
interface NothingTypedIsLost extends Embedded {
    @Test
    default void anEndedSessionLeadsBackToTheSamePage() {
        admin().begin(shops().empty());
        admin().visit("products?q=mug");
        assertThat(admin().heading("Products")).isVisible();
        admin().rest();
        admin().page().context().clearCookies();

        admin().renewed(() -> {
            Request again =
                    admin().page()
                            .waitForRequest(
                                    NothingTypedIsLost::isReturn, () -> admin().choose("Orders"));
            assertThat(again.url()).contains("/products?").contains("q=mug");
        });

        assertThat(admin().heading("Products")).isVisible();
        admin().choose("Orders");
        assertThat(admin().heading("Orders")).isVisible();
    }

    @Test
    default void whatWasTypedWhenTheServerForgotTheSessionIsOfferedAgain() {
        ShopDomain shop = shops().empty();
        admin().begin(shop);
        admin().visit("settings");
        type("{order}-{line}-mine");
        assertThat(admin().page().locator("#save-bar")).isVisible();
        admin().rest();

        admin().page().waitForRequest(NothingTypedIsLost::isReturn, this::endSessions);
        admin().button("Put it back").click();

        assertThat(pattern()).hasValue("{order}-{line}-mine");
        admin().press("Save");
        awaitSaved(shop, "{order}-{line}-mine");
    }

    @Test
    default void offlineThePageSaysSoAndGoesOnByItselfWhenItIsBack() {
        ShopDomain shop = shops().empty();
        admin().begin(shop);
        admin().visit("settings");
        assertThat(pattern()).isVisible();
        admin().rest();
        admin().page().context().setOffline(true);
        type("{order}-{line}-afar");
        assertThat(admin().app().locator("vaadin-connection-indicator"))
                .containsText("Connection lost. What you typed stays");

        admin().page().context().setOffline(false);

        assertThat(admin().page().locator("#save-bar")).isVisible();
        assertThat(pattern()).hasValue("{order}-{line}-afar");
        admin().press("Save");
        awaitSaved(shop, "{order}-{line}-afar");
    }

    @Test
    default void leavingAPageWithUnsavedWorkIsAskedAbout() {
        admin().begin(shops().empty());
        admin().visit("settings");
        type("{order}-{line}-mine");
        assertThat(admin().page().locator("#save-bar")).isVisible();

        admin().choose("Orders");
        Locator question = admin().app().getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("Leave without saving?");
        question.getByText("Stay").click();
        assertThat(pattern()).hasValue("{order}-{line}-mine");

        assertIsAskedBeforeClosing();

        admin().choose("Orders");
        question.getByText("Leave page").click();
        assertThat(admin().heading("Orders")).isVisible();
        assertThat(admin().page().locator("#save-bar")).isHidden();
    }

    @Test
    default void anOpenDialogIsAnsweredBeforeThePageIsLeft() {
        admin().begin(shops().empty());
        admin().visit("settings/staff");
        admin().button("Add staff member").click();
        Locator dialog = admin().app().getByRole(AriaRole.DIALOG);
        Locator name = dialog.getByRole(AriaRole.TEXTBOX).first();
        name.fill("Grace");

        admin().choose("Orders");
        assertThat(admin().page().locator("#toasts")).containsText("close the open dialog first");
        assertThat(name).hasValue("Grace");
        assertIsAskedBeforeClosing();

        dialog.getByRole(AriaRole.BUTTON).getByText("Cancel").click();
        assertThat(dialog).hasCount(0);
        admin().choose("Orders");
        assertThat(admin().heading("Orders")).isVisible();
    }

    private void assertIsAskedBeforeClosing() {
        // A browser that begins to leave drops what is on its way, the answer to "Stay" among it.
        admin().rest();
        List<String> asked = new ArrayList<>();
        admin().page()
                .onceDialog(dialog -> {
                    asked.add(dialog.type());
                    dialog.dismiss();
                });
        admin().page().close(new Page.CloseOptions().setRunBeforeUnload(true));
        admin().page().waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
    }

    private Locator pattern() {
        return admin().app().getByRole(AriaRole.TEXTBOX, FramedApp.named("Name pattern"));
    }

    private void type(String text) {
        pattern().fill(text);
        pattern().press("Tab");
    }

    private void awaitSaved(ShopDomain shop, String pattern) {
        awaitStored(
                "select count(*) from shop_settings where shop_id = ? and settings like '%"
                        + pattern
                        + "%'",
                shop,
                "1");
    }

    private static boolean isReturn(Request request) {
        return request.url().contains("returns=1") && request.isNavigationRequest();
    }
}
