package com.artify.catalog.mapping;

import com.artify.base.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the mends of several findings come to together, by what each kind of work needs. */
record MendPlan(
        Map<String, Optional<UUID>> targets,
        Map<String, Money> prices,
        Set<LinkedVariant> switchedOn,
        Set<String> soldAnyway,
        List<Finding> left) {
    static MendPlan of(List<Finding> findings, MendAdvice advice) {
        MendPlan plan =
                new MendPlan(
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        new LinkedHashSet<>(),
                        new HashSet<>(),
                        new ArrayList<>());
        findings.forEach(finding -> plan.take(finding, advice.of(finding)));
        return plan;
    }

    private void take(Finding finding, Mend mend) {
        String variant = finding.shopifyVariantId();
        switch (mend) {
            case Mend.MapTo(LinkedVariant target) ->
                    targets.put(variant, Optional.of(target.uuid()));
            case Mend.MoveTo(String former, LinkedVariant target) -> {
                targets.put(variant, Optional.of(target.uuid()));
                targets.put(former, Optional.empty());
            }
            case Mend.Unmap() -> targets.put(variant, Optional.empty());
            case Mend.SetPrice(Money price) -> prices.put(variant, price);
            case Mend.Leave() -> left.add(finding);
            case Mend.SwitchOn(LinkedVariant target) -> switchedOn.add(target);
            case Mend.SellAnyway(int dpi) -> soldAnyway.add(variant);
        }
    }
}
