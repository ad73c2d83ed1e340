package com.artify.base.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;

/** A link that looks like a button: it goes somewhere or fetches a file. */
public final class LinkButton extends Anchor {
    private LinkButton(String href, String text) {
        super(href);
        addClassName("button");
        setText(text);
    }

    /** To another room of the admin. */
    public static LinkButton to(String path, String text) {
        return new LinkButton(path, text);
    }

    /**
     * To a page outside the admin, in a window of its own: hardly any may be shown in an iframe.
     */
    public static LinkButton window(String href, String text) {
        LinkButton button = outside(href, text);
        button.setTarget("_blank");
        button.getElement().setAttribute("rel", "noopener");
        return button;
    }

    /** To an address that the router does not own, such as a file. */
    public static LinkButton outside(String href, String text) {
        LinkButton button = new LinkButton(href, text);
        button.setRouterIgnore(true);
        return button;
    }

    /** Fetches a file that is made when it is asked for. */
    public static LinkButton download(DownloadHandler file, String text) {
        LinkButton button = new LinkButton("", text);
        button.setHref(file);
        // With the attribute, browsers leave the session's partitioned cookie out in an iframe.
        button.getElement().removeAttribute("download");
        button.setRouterIgnore(true);
        return button;
    }

    /** The page's one main action. */
    public LinkButton primary() {
        addClassName("primary");
        return this;
    }

    /** Puts a symbol before the words. */
    public LinkButton symbol(String name) {
        String words = getText();
        removeAll();
        add(new Symbol(name), new Text(words));
        return this;
    }
}
