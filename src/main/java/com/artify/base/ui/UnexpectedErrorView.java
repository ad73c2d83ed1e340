package com.artify.base.ui;

import com.artify.base.Ids;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says that a page failed, without telling how: the log knows, under the reference shown here.
 * Stands alone, as the frame itself may be what failed.
 */
final class UnexpectedErrorView extends Main
        implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorView.class);

    UnexpectedErrorView() {
        addClassName("standalone");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = Ids.next().toString();
        LOG.error(
                "Page {} failed, reference {}",
                address(event),
                reference,
                parameter.getException());
        Span shown = new Span(getTranslation("base.failed.reference", reference));
        shown.addClassNames("secondary", "small");
        add(
                new EmptyState(
                        "triangle-alert",
                        getTranslation("base.failed.title"),
                        getTranslation("base.failed.text"),
                        LinkButton.outside("/", getTranslation("base.error.home")),
                        shown));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static String address(BeforeEnterEvent event) {
        return event.getLocation().getPath();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.failed.title");
    }
}
