package com.artify.order;

import com.artify.base.ShopDomain;
import com.artify.shop.CurrentStaff;
import com.artify.shop.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The lines that whoever is at work may change: to less than a manager there are none. */
@Component
class StaffLines {
    private final OrderRepository orders;
    private final OrderLineRepository lines;
    private final CurrentStaff currentStaff;

    StaffLines(OrderRepository orders, OrderLineRepository lines, CurrentStaff currentStaff) {
        this.orders = orders;
        this.lines = lines;
        this.currentStaff = currentStaff;
    }

    Optional<OrderLine> find(ShopDomain shop, UUID line) {
        return allowed(shop) ? lines.findByShopIdAndUuid(shop, line) : Optional.empty();
    }

    /** All lines of these orders. */
    List<OrderLine> ofOrders(ShopDomain shop, Collection<UUID> which) {
        if (!allowed(shop)) {
            return List.of();
        }
        List<Long> ids = orders.findByShopIdAndUuidIn(shop, which).stream().map(Order::id).toList();
        return ids.isEmpty() ? List.of() : lines.findByShopIdAndOrderIdInOrderById(shop, ids);
    }

    private boolean allowed(ShopDomain shop) {
        return currentStaff.allows(shop, Role.MANAGER);
    }
}
