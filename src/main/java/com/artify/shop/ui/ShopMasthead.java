package com.artify.shop.ui;

import com.artify.base.ShopDomain;
import com.artify.base.ui.Masthead;
import com.artify.shop.CurrentShop;
import com.artify.shop.CurrentStaff;
import com.artify.shop.Shop;
import com.artify.shop.Shops;
import org.springframework.stereotype.Component;

/** Names the signed-in shop in the frame. */
@Component
final class ShopMasthead implements Masthead {
    private final CurrentShop currentShop;
    private final CurrentStaff currentStaff;
    private final Shops shops;

    ShopMasthead(CurrentShop currentShop, CurrentStaff currentStaff, Shops shops) {
        this.currentShop = currentShop;
        this.currentStaff = currentStaff;
        this.shops = shops;
    }

    @Override
    public String shopName() {
        ShopDomain domain = currentShop.require();
        return shops.find(domain).map(Shop::displayName).orElseGet(domain::name);
    }

    @Override
    public String shopAddress() {
        return currentShop.require().value();
    }

    @Override
    public boolean admits(Class<?> view) {
        return currentStaff.find().filter(member -> Entry.allowed(member, view)).isPresent();
    }
}
