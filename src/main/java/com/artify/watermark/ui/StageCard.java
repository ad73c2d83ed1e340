package com.artify.watermark.ui;

import com.artify.base.ui.Surface;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;

/** The live preview; on a phone it stands on top and can be folded away. */
final class StageCard extends Surface {
    StageCard(MarkStage stage) {
        addClassName("stage-card");
        Paragraph hint = new Paragraph(getTranslation("watermark.stage.hint"));
        hint.addClassNames("secondary", "small");
        Details fold = new Details(getTranslation("watermark.stage.title"), stage, hint);
        fold.setOpened(true);
        add(fold);
    }
}
