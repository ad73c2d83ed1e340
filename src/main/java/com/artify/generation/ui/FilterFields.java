package com.artify.generation.ui;

import com.artify.catalog.Product;
import com.artify.generation.CostRange;
import com.artify.generation.ReviewState;
import com.artify.style.Style;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue.ValueChangeListener;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of the less common filters, filled with what the address says. */
final class FilterFields {
    private final Component translator;
    private final FilterChoices choices;
    private final BiConsumer<String, Optional<String>> change;

    FilterFields(
            Component translator,
            FilterChoices choices,
            BiConsumer<String, Optional<String>> change) {
        this.translator = translator;
        this.choices = choices;
        this.change = change;
    }

    List<Component> of(MoreFilter filter, GalleryAddress now) {
        return switch (filter) {
            case REVIEW -> List.of(review(now));
            case STYLE ->
                    List.of(search(filter, now, choices.styles(), Style::name, FilterFields::id));
            case PRODUCT ->
                    List.of(
                            search(
                                    filter,
                                    now,
                                    choices.products(),
                                    Product::title,
                                    product -> product.uuid().toString()));
            case DATE -> List.of(day(GalleryAddress.FROM, now), day(GalleryAddress.UNTIL, now));
            case PROVIDER -> List.of(select(filter, now, choices.providers(), choices::name));
            case COST -> List.of(cost(now));
            case ORDERED ->
                    List.of(
                            select(
                                    filter,
                                    now,
                                    List.of("yes", "no"),
                                    one -> text("generation.filter.ordered." + one)));
        };
    }

    private Select<String> review(GalleryAddress now) {
        GenerationBadges badges = new GenerationBadges(translator);
        return select(
                MoreFilter.REVIEW,
                now,
                Stream.of(ReviewState.values()).map(GalleryAddress::written).toList(),
                written ->
                        badges.reviewText(
                                ReviewState.valueOf(written.toUpperCase(java.util.Locale.ROOT))));
    }

    private Select<String> select(
            MoreFilter filter,
            GalleryAddress now,
            List<String> values,
            Function<String, String> name) {
        String parameter = filter.parameters().getFirst();
        Select<String> select = new Select<>();
        select.setAriaLabel(text(filter.textKey()));
        select.setPlaceholder(text("generation.filter.choose"));
        select.setItems(values);
        select.setItemLabelGenerator(name::apply);
        now.value(parameter).filter(values::contains).ifPresent(select::setValue);
        select.addValueChangeListener(
                fromClient(value -> change.accept(parameter, Optional.ofNullable(value))));
        return select;
    }

    private <T> ComboBox<T> search(
            MoreFilter filter,
            GalleryAddress now,
            List<T> values,
            Function<T, String> name,
            Function<T, String> id) {
        String parameter = filter.parameters().getFirst();
        ComboBox<T> box = new ComboBox<>();
        box.setAriaLabel(text(filter.textKey()));
        box.setPlaceholder(text("generation.filter.choose"));
        box.setItems(values);
        box.setItemLabelGenerator(name::apply);
        now.value(parameter)
                .flatMap(wanted ->
                        values.stream().filter(one -> id.apply(one).equals(wanted)).findFirst())
                .ifPresent(box::setValue);
        box.addValueChangeListener(
                fromClient(value -> change.accept(parameter, Optional.ofNullable(value).map(id))));
        return box;
    }

    private DatePicker day(String parameter, GalleryAddress now) {
        DatePicker picker = new DatePicker();
        picker.setAriaLabel(text("generation.filter." + parameter));
        picker.setPlaceholder(text("generation.filter." + parameter));
        now.day(parameter).ifPresent(picker::setValue);
        picker.addValueChangeListener(
                fromClient(value ->
                        change.accept(
                                parameter, Optional.ofNullable(value).map(LocalDate::toString))));
        return picker;
    }

    /** Dollars from and to, as they stand in the address; beside it what it must look like. */
    private TextField cost(GalleryAddress now) {
        TextField field = new TextField();
        field.setAriaLabel(text("generation.filter.cost"));
        field.setPlaceholder("0.01-0.05");
        field.setErrorMessage(text("generation.filter.cost.error"));
        field.setManualValidation(true);
        now.value(GalleryAddress.COST).ifPresent(field::setValue);
        field.addValueChangeListener(
                fromClient(value -> {
                    String written =
                            value.replaceAll("[\\s$]", "").replace('–', '-').replace(',', '.');
                    boolean fits = written.isEmpty() || CostRange.parse(written).isPresent();
                    field.setInvalid(!fits);
                    if (fits) {
                        change.accept(GalleryAddress.COST, Optional.of(written));
                    }
                }));
        return field;
    }

    private static String id(Style style) {
        return style.uuid().toString();
    }

    private static <C extends Component, T>
            ValueChangeListener<ComponentValueChangeEvent<C, T>> fromClient(Consumer<T> changed) {
        return event -> {
            if (event.isFromClient()) {
                changed.accept(event.getValue());
            }
        };
    }

    private String text(String key) {
        return translator.getTranslation(key);
    }
}
