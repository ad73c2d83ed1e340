package com.artify.base.ui;

import com.artify.base.LengthUnit;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** The unit of lengths on a page; chosen with its language when it opens. */
public final class Units {
    private Units() {}

    /** The current page's unit; millimetres outside a page. */
    public static LengthUnit current() {
        UI page = UI.getCurrent();
        LengthUnit chosen = page == null ? null : ComponentUtil.getData(page, LengthUnit.class);
        return chosen == null ? LengthUnit.MM : chosen;
    }

    /** Sets the unit of a page that opens. */
    public static void choose(UI page, LengthUnit unit) {
        ComponentUtil.setData(page, LengthUnit.class, unit);
    }
}
