package com.artify.shop.ui;

import com.artify.base.ui.KeyPreferences;
import com.artify.shop.CurrentStaff;
import com.artify.shop.StaffKeys;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Remembers keys for the staff member at work. */
@Component
final class StaffKeyPreferences implements KeyPreferences {
    /** Stands for every page; its one action for all of them. */
    private static final String EVERYWHERE = "everywhere";

    private static final String ALL = "all";

    private final StaffKeys keys;
    private final CurrentStaff currentStaff;

    StaffKeyPreferences(StaffKeys keys, CurrentStaff currentStaff) {
        this.keys = keys;
        this.currentStaff = currentStaff;
    }

    @Override
    public Map<String, String> chosen(String page) {
        return currentStaff.find().map(member -> keys.of(member, page)).orElseGet(Map::of);
    }

    @Override
    public void choose(String page, Map<String, String> chosen) {
        currentStaff.find().ifPresent(member -> keys.choose(member, page, chosen));
    }

    @Override
    public boolean off() {
        return chosen(EVERYWHERE).containsKey(ALL);
    }

    @Override
    public void off(boolean off) {
        choose(EVERYWHERE, off ? Map.of(ALL, "") : Map.of());
    }
}
