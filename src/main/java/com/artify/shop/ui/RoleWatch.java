package com.artify.shop.ui;

import com.artify.shop.CurrentStaff;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ApplicationConstants;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Stops what a page asks for whose reader has since lost the right to be there: somebody whose role
 * was lowered, or who was removed, while the page stood open. The page is loaded anew instead, and
 * {@link SignInGate} decides what it shows.
 */
@Component
final class RoleWatch implements VaadinServiceInitListener {
    private final transient CurrentStaff currentStaff;

    RoleWatch(CurrentStaff currentStaff) {
        this.currentStaff = currentStaff;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Watch());
    }

    private boolean mayStay(UI ui) {
        List<HasElement> shown = ui.getInternals().getActiveRouterTargetsChain();
        return shown.isEmpty()
                || shown.getFirst() instanceof SignInNeededView
                || currentStaff
                        .find()
                        .filter(member -> Entry.allowed(member, shown.getFirst().getClass()))
                        .isPresent();
    }

    private final class Watch extends SynchronizedRequestHandler {
        @Override
        protected boolean canHandleRequest(VaadinRequest request) {
            return RequestType.UIDL
                    .getIdentifier()
                    .equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
        }

        @Override
        public boolean synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response)
                throws IOException {
            UI ui = session.getService().findUI(request);
            if (ui == null || mayStay(ui)) {
                return false;
            }
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            // Without words it means: load the page anew.
            response.getWriter()
                    .write(VaadinService.createCriticalNotificationJSON(null, null, null, null));
            return true;
        }
    }
}
