package com.artify.shop.ui;

import com.artify.shop.CurrentStaff;
import com.artify.shop.Role;
import com.artify.shop.StaffMember;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets nobody into a room of the admin without a proven shop, nor into one above their role. */
@Component
final class SignInGate implements VaadinServiceInitListener {
    private final transient CurrentStaff currentStaff;

    SignInGate(CurrentStaff currentStaff) {
        this.currentStaff = currentStaff;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        if (event.getNavigationTarget() == SignInNeededView.class) {
            return;
        }
        Optional<StaffMember> member = currentStaff.find();
        if (member.isEmpty()) {
            event.rerouteToError(new SignInNeededException(), "");
        } else if (!Entry.allowed(member.get(), event.getNavigationTarget())) {
            turnAway(event, member.get());
        }
    }

    /** A reviewer who comes to the front door goes to work; other rooms do not exist for them. */
    private static void turnAway(BeforeEnterEvent event, StaffMember member) {
        if (event.getLocation().getPath().isEmpty() && member.role() == Role.REVIEWER) {
            event.forwardTo("generations");
        } else {
            event.rerouteToError(new NotFoundException(), "");
        }
    }
}
