package com.artify.catalog.sync.ui;

import com.artify.base.ui.Surface;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Stands where the plan comes while Shopify is asked for what it has. */
final class PlanningCard extends Surface {
    PlanningCard() {
        heading(getTranslation("sync.plan.heading"));
        addClassNames("sync-plan", "sync-planning");
        getElement().setAttribute("aria-live", "polite");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("sync.plan.looking"));
        Span looking = new Span(getTranslation("sync.plan.looking"));
        looking.addClassName("secondary");
        add(bar, looking);
    }
}
