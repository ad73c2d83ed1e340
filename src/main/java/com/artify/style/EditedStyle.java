package com.artify.style;

import java.util.Objects;
import java.util.Optional;

/** A style with its draft, as an editor sees it. */
public record EditedStyle(Style style, Optional<StyleDraft> draft, Revision revision) {
    /** What was read; a save names it, and is refused once others saved meanwhile. */
    public record Revision(int style, int draft) {}

    static EditedStyle of(Style style, Optional<SavedDraft> draft) {
        int kept = draft.map(row -> Objects.hash(row.id(), row.version())).orElse(0);
        return new EditedStyle(
                style, draft.map(SavedDraft::draft), new Revision(style.revision(), kept));
    }

    /** What the editor shows: the draft, else what is published. */
    public StyleDraft shown() {
        return draft.orElseGet(style::published);
    }

    /** Whether shoppers do not see yet what is shown. */
    public boolean unpublished() {
        return style.versionNumber() == 0 || draft.isPresent();
    }
}
