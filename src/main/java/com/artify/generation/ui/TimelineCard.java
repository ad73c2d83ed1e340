package com.artify.generation.ui;

import com.artify.base.ui.Facts;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.Surface;
import com.artify.generation.GenerationDetails.Timeline;
import java.time.Instant;

/** When the generation passed from state to state. */
final class TimelineCard extends Surface {
    private final Facts facts = new Facts();

    TimelineCard(Timeline timeline) {
        heading(getTranslation("generation.timeline"));
        add(facts);
        moment("created", timeline.created());
        timeline.handedOver().ifPresent(at -> moment("handed-over", at));
        timeline.started().ifPresent(at -> moment("started", at));
        timeline.completed().ifPresent(at -> moment("completed", at));
    }

    private void moment(String key, Instant at) {
        facts.fact(getTranslation("generation.timeline." + key), new RelativeTime(at).precise());
    }
}
