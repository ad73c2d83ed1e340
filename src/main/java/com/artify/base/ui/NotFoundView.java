package com.artify.base.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** Says that there is nothing at this address: no such page, or nothing of this shop's. */
@ParentLayout(MainLayout.class)
final class NotFoundView extends Main
        implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    NotFoundView() {
        addClassName("page");
        add(
                new EmptyState(
                        "search",
                        getTranslation("base.not-found.title"),
                        getTranslation("base.not-found.text"),
                        LinkButton.to("", getTranslation("base.error.home"))));
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.not-found.title");
    }
}
