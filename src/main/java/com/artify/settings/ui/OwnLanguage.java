package com.artify.settings.ui;

import com.artify.base.Texts;
import com.artify.base.ui.SettingsGroup;
import com.artify.shop.Staff;
import com.artify.shop.StaffMember;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.Optional;

/** The reader's own language, whatever the shop's is; chosen and saved at once. */
final class OwnLanguage extends SettingsGroup {
    OwnLanguage(Staff staff, StaffMember reader) {
        super("settings.own.");
        Select<Locale> language = new Select<>();
        language.setLabel(getTranslation("settings.own.language"));
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(getTranslation("settings.own.shop"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(locale ->
                locale == null
                        ? getTranslation("settings.own.shop")
                        : ConventionsForm.name(locale));
        reader.locale().ifPresent(language::setValue);
        language.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                staff.speak(reader.shop(), reader.uuid(), Optional.ofNullable(event.getValue()));
                UI.getCurrent().getPage().reload();
            }
        });
        put(language);
    }
}
