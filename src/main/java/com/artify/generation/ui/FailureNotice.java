package com.artify.generation.ui;

import com.artify.base.ui.Notice;
import com.artify.base.ui.Tone;
import com.artify.generation.FailureCode;
import com.artify.generation.GenerationDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** Says why a generation came to nothing: what it means, and what the machine reported. */
final class FailureNotice {
    private final Component translator;

    FailureNotice(Component translator) {
        this.translator = translator;
    }

    Optional<Notice> of(GenerationDetails details) {
        return details.failure().code().map(code -> notice(code, details.failure().message()));
    }

    private Notice notice(FailureCode code, Optional<String> message) {
        Div meaning =
                new Div(
                        translator.getTranslation(
                                "generation.failed." + code.code().replace('_', '-')));
        meaning.addClassName("strong");
        Notice notice =
                new Notice(code == FailureCode.CANCELLED ? Tone.INFO : Tone.CRITICAL, meaning);
        message.map(Div::new)
                .ifPresent(line -> {
                    line.addClassName("small");
                    notice.more(line);
                });
        return notice;
    }
}
