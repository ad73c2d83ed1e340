package com.artify.catalog.feasibility;

import com.artify.catalog.PrintableVariant;
import com.artify.style.Style;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A product's styles on its variants; the cells go by variants, then by styles. */
public record Matrix(List<PrintableVariant> variants, List<Style> styles, List<Cell> cells) {
    /** The cells of one variant, in the order of the styles. */
    public List<Cell> row(int variant) {
        int size = styles.size();
        return cells.subList(variant * size, (variant + 1) * size);
    }

    public List<Cell> heldBack() {
        return cells.stream().filter(Cell::heldBack).toList();
    }

    /** How many cells have the grade. */
    public long count(Grade grade) {
        return cells.stream().filter(cell -> cell.feasibility().grade() == grade).count();
    }

    /** The variants that shoppers can order in one style at least. */
    public List<PrintableVariant> offeredVariants() {
        Set<PrintableVariant> offered =
                cells.stream()
                        .filter(cell -> !cell.heldBack())
                        .map(Cell::variant)
                        .collect(Collectors.toSet());
        return variants.stream().filter(offered::contains).toList();
    }

    /** The styles that shoppers can order on one variant at least. */
    public List<Style> offeredStyles() {
        Set<Long> offered =
                cells.stream()
                        .filter(cell -> !cell.heldBack())
                        .map(cell -> cell.style().id())
                        .collect(Collectors.toSet());
        return styles.stream().filter(style -> offered.contains(style.id())).toList();
    }

    /** The styles that shoppers cannot order on a variant, though on others. */
    public List<Style> heldBack(PrintableVariant variant) {
        return cells.stream()
                .filter(cell -> cell.heldBack() && cell.variant().equals(variant))
                .map(Cell::style)
                .toList();
    }
}
