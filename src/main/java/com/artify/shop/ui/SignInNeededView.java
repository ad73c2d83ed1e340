package com.artify.shop.ui;

import com.artify.base.ui.EmptyState;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/** Sends a visitor without a shop to the Shopify admin, which alone can sign them in. */
final class SignInNeededView extends Main
        implements HasErrorParameter<SignInNeededException>, HasDynamicTitle {
    SignInNeededView() {
        addClassName("standalone");
        add(
                new EmptyState(
                        "store",
                        getTranslation("shop.sign-in.title"),
                        getTranslation("shop.sign-in.text")));
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<SignInNeededException> parameter) {
        return HttpServletResponse.SC_UNAUTHORIZED;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shop.sign-in.title");
    }
}
