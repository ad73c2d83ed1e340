package com.artify.generation.ui;

import com.artify.base.ui.Facts;
import com.artify.base.ui.Surface;
import com.artify.engine.EngineTexts;
import com.artify.generation.GenerationDetails.Making;
import com.vaadin.flow.component.html.Paragraph;

/** What the provider was told: the prompt and every parameter. */
final class RecipeCard extends Surface {
    RecipeCard(Making making, EngineTexts engine) {
        heading(getTranslation("generation.recipe"));
        Paragraph prompt = new Paragraph(making.prompt());
        prompt.addClassName("prompt");
        prompt.setVisible(!making.prompt().isEmpty());
        Facts facts = new Facts();
        making.shopperText()
                .ifPresent(text -> facts.fact(getTranslation("generation.recipe.text"), text));
        facts.fact(
                getTranslation("generation.recipe.provider"),
                engine.provider(making.provider())
                        + " · "
                        + engine.model(making.provider(), making.model()));
        making.parameters()
                .forEach(
                        (name, value) -> facts.fact(engine.parameter(name), String.valueOf(value)));
        facts.fact(getTranslation("generation.recipe.seed"), Long.toString(making.seed()));
        add(prompt, facts);
    }
}
