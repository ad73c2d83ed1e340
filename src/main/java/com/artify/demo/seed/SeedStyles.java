package com.artify.demo.seed;

import com.artify.base.ShopDomain;
import com.artify.style.Style;
import com.artify.style.StyleDraft;
import com.artify.style.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes styles in every mood of every look. */
@Component
@Profile("demo")
class SeedStyles {
    private static final List<String> LOOKS =
            List.of(
                    "Oil painting",
                    "Watercolour",
                    "Comic",
                    "Ink drawing",
                    "Pencil sketch",
                    "Pop art");
    private static final List<String> MOODS =
            List.of(
                    "Soft",
                    "Bold",
                    "Quiet",
                    "Golden",
                    "Nordic",
                    "Stormy",
                    "Vivid",
                    "Faded",
                    "Dreamy",
                    "Modern",
                    "Rustic",
                    "Royal",
                    "Playful",
                    "Autumn",
                    "Spring",
                    "Winter",
                    "Summer",
                    "Velvet",
                    "Coastal",
                    "Alpine",
                    "Midnight",
                    "Sunday",
                    "Vintage",
                    "Urban",
                    "Gentle",
                    "Wild",
                    "Silver",
                    "Copper",
                    "Pastel",
                    "Noble",
                    "Old master",
                    "Parisian",
                    "Tuscan",
                    "Baroque");

    private final Styles styles;

    SeedStyles(Styles styles) {
        this.styles = styles;
    }

    /** Adds styles until the shop has {@code total}; all of the shop's in their order. */
    List<Style> write(ShopDomain shop, int total, List<SeedPictures.Motif> motifs) {
        int present = styles.all(shop).size();
        for (int i = present; i < total; i++) {
            String look = LOOKS.get(i % LOOKS.size());
            String mood = MOODS.get(i / LOOKS.size() % MOODS.size());
            String example = motifs.get(i % motifs.size()).art().get(i % LOOKS.size()).picture();
            styles.create(
                    shop,
                    new StyleDraft(
                            mood + " " + look.toLowerCase(Locale.ROOT),
                            look + " of the {subject} in a " + mood + " mood, {orientation} format",
                            "embedded",
                            "auto",
                            Map.of(),
                            example));
        }
        return styles.all(shop);
    }
}
