package com.artify.shopify.entry.ui;

import com.artify.base.ShopDomain;
import com.artify.base.Texts;
import com.artify.base.ui.Embedding;
import com.artify.shop.SignedIn;
import com.artify.shopify.ShopifySettings;
import com.artify.shopify.entry.AdminAddresses;
import com.artify.shopify.entry.PageProof;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Gives pages for whose user the Shopify admin vouched App Bridge, as their first script, and what
 * connects it with them.
 */
@Component
final class EmbeddedPages implements VaadinServiceInitListener {
    private final transient ShopifySettings settings;
    private final transient AdminAddresses addresses;
    private final transient PageProof pageProof;
    private final transient Texts texts;

    EmbeddedPages(
            ShopifySettings settings, AdminAddresses addresses, PageProof pageProof, Texts texts) {
        this.settings = settings;
        this.addresses = addresses;
        this.pageProof = pageProof;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::connect);
        event.getSource().addUIInitListener(EmbeddedPages::mark);
    }

    private void connect(IndexHtmlResponse page) {
        vouched(page.getVaadinRequest())
                .ifPresent(session -> {
                    Locale locale = page.getVaadinRequest().getLocale();
                    Element head = page.getDocument().head();
                    head.prependElement("script")
                            .attr("src", "/admin/furniture.js")
                            .attr("data-missing", texts.of(locale, "shop.bridge.missing"))
                            .attr("data-stuck", texts.of(locale, "shop.bridge.stuck"))
                            .attr("data-answer", texts.of(locale, "shop.bridge.dialog"));
                    head.prependElement("script")
                            .attr("src", "/admin/unsaved.js")
                            .attr("data-said", texts.of(locale, "shop.unsaved.said"))
                            .attr("data-restore", texts.of(locale, "shop.unsaved.restore"))
                            .attr("data-drop", texts.of(locale, "shop.unsaved.drop"));
                    ShopDomain shop = SignedIn.shop(session).orElseThrow();
                    head.prependElement("script")
                            .attr("src", "/admin/embedded.js")
                            .attr("data-shop", shop.value())
                            .attr("data-host", addresses.hostOf(shop))
                            .attr("data-proof", pageProof.issue(session));
                    head.prependElement("script").attr("src", settings.appBridgeUrl());
                    head.prependElement("meta")
                            .attr("name", "shopify-api-key")
                            .attr("content", settings.clientId());
                });
    }

    private static void mark(UIInitEvent event) {
        if (vouched(VaadinRequest.getCurrent()).isPresent()) {
            Embedding.begin(event.getUI());
        }
    }

    private static Optional<HttpSession> vouched(VaadinRequest request) {
        return request instanceof HttpServletRequest http
                        && SignedIn.shopifyUser(http.getSession(false)).isPresent()
                ? Optional.of(http.getSession())
                : Optional.empty();
    }
}
