package com.artify.demo;

import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.style.Style;
import com.artify.style.StyleDraft;
import com.artify.style.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's six styles, written as a merchant would write them. */
@Component
@Profile("demo")
class DemoStyles {
    private static final List<Plan> PLANS =
            List.of(
                    new Plan(
                            "Oil painting",
                            "oil",
                            "Oil painting of the {subject} on canvas with rich, vivid brushwork,"
                                    + " {orientation} format"),
                    new Plan(
                            "Watercolour",
                            "watercolour",
                            "Soft watercolour of the {subject} on textured paper, {orientation}"
                                    + " format"),
                    new Plan(
                            "Comic",
                            "comic",
                            "Comic book illustration of the {subject} with bold outlines and flat"
                                    + " colours"),
                    new Plan(
                            "Ink drawing",
                            "ink",
                            "Black ink line art of the {subject}, drawn with a pen on white paper"),
                    new Plan(
                            "Pencil sketch",
                            "pencil",
                            "Graphite pencil sketch of the {subject} with fine detail"),
                    new Plan(
                            "Pop art",
                            "pop-art",
                            "Pop art screen print of the {subject} with halftone dots"));

    private final Styles styles;
    private final ObjectStore store;

    DemoStyles(Styles styles, ObjectStore store) {
        this.styles = styles;
        this.store = store;
    }

    /** The styles in the order in which they are offered. */
    List<Style> setUp() {
        List<Style> made = new ArrayList<>();
        for (Plan plan : PLANS) {
            ObjectKey example =
                    new ObjectKey(
                            "shops/"
                                    + DemoShop.DOMAIN.name()
                                    + "/styles/"
                                    + plan.example()
                                    + ".jpg");
            store.put(
                    example,
                    DemoResources.bytes("demo/examples/" + plan.example() + ".jpg"),
                    "image/jpeg");
            made.add(
                    styles.create(
                            DemoShop.DOMAIN,
                            new StyleDraft(
                                    plan.name(),
                                    plan.prompt(),
                                    "embedded",
                                    "auto",
                                    Map.of(),
                                    example.value())));
        }
        return made;
    }

    private record Plan(String name, String example, String prompt) {}
}
