package com.artify.catalog.mapping;

import com.artify.base.Money;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what one click should do about each finding of a product. */
final class MendAdvice {
    private final Map<Long, LinkedVariant> base;
    private final Suggestions suggestions;
    private final Map<String, String> former;

    MendAdvice(ProductMapping mapping, Suggestions suggestions) {
        this.base = mapping.baseById();
        this.suggestions = suggestions;
        this.former =
                Successions.of(mapping).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.getKey().id(), each -> each.getValue().id()));
    }

    Mend of(Finding finding) {
        Optional<LinkedVariant> target = Optional.ofNullable(base.get(finding.baseVariantId()));
        return switch (finding.kind()) {
            case UNMAPPED -> suggested(finding, false).orElseGet(Mend.Leave::new);
            case REPLACED ->
                    target.filter(each -> former.containsKey(finding.shopifyVariantId()))
                            .<Mend>map(each ->
                                    new Mend.MoveTo(
                                            Objects.requireNonNull(
                                                    former.get(finding.shopifyVariantId())),
                                            each))
                            .orElseGet(Mend.Leave::new);
            case DOUBLY_MAPPED, ORPHANED -> suggested(finding, true).orElseGet(Mend.Unmap::new);
            case INACTIVE ->
                    suggested(finding, true)
                            .or(() -> target.map(Mend.SwitchOn::new))
                            .orElseGet(Mend.Unmap::new);
            case PRICE_MISMATCH ->
                    target.map(LinkedVariant::price)
                            .<Mend>map(price -> setPrice(finding, price))
                            .orElseGet(Mend.Leave::new);
            case SIZE_NOT_REACHABLE -> new Mend.SellAnyway(figure(finding));
        };
    }

    /** The suggested base variant, unless it is the one that is wrong. */
    private Optional<Mend> suggested(Finding finding, boolean certain) {
        return suggestions
                .of(finding.shopifyVariantId())
                .filter(each -> each.certain() || !certain)
                .filter(each -> each.target().id() != finding.baseVariantId())
                .map(each -> new Mend.MapTo(each.target()));
    }

    private static Mend setPrice(Finding finding, Money price) {
        return new Mend.SetPrice(
                new Money(Objects.requireNonNull(finding.figure()), price.currency()));
    }

    private static int figure(Finding finding) {
        return Math.toIntExact(Objects.requireNonNull(finding.figure()));
    }
}
