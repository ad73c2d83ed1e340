package com.artify.testing;

import com.artify.base.ShopDomain;
import com.artify.shop.SignedIn;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** The merchant's admin in a browser that is only imagined: opened, looked at, and closed. */
public final class Admin implements AutoCloseable {
    private static final Routes ROUTES = new Routes().autoDiscoverViews("com.artify");

    private Admin() {}

    /** Opens the admin for nobody. */
    public static Admin open(ApplicationContext context) {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        return new Admin();
    }

    /** Opens the admin for the shop's merchant. */
    public static Admin open(ApplicationContext context, ShopDomain shop) {
        Admin admin = open(context);
        VaadinSession.getCurrent().getSession().setAttribute(SignedIn.attribute(), shop.value());
        return admin;
    }

    /** Goes to an address, such as {@code generations?status=failed}. */
    public Admin go(String address) {
        UI.getCurrent().navigate(address);
        return this;
    }

    /** Everything written on the page, in its order. */
    public String text() {
        return String.join("\n", texts(UI.getCurrent()).toList());
    }

    /** The components of a type on the page. */
    public <C extends Component> List<C> all(Class<C> type) {
        return all(type, component -> true);
    }

    /** The components of a type on the page that meet a condition. */
    public <C extends Component> List<C> all(Class<C> type, Predicate<C> condition) {
        return tree(UI.getCurrent())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(condition)
                .toList();
    }

    /** Lets what background threads asked of the page happen. */
    public void settle() {
        MockVaadin.clientRoundtrip(true);
    }

    /** Stands in for an event of the browser. */
    public void fire(ComponentEvent<?> event) {
        ComponentUtil.fireEvent(event.getSource(), event);
        settle();
    }

    /**
     * Types or chooses a value as a person would. Stands in for Karibu's {@code _setValue}, which
     * looks for a method that this Flow no longer has.
     */
    public <C extends AbstractField<C, V>, V> void enter(AbstractField<C, V> field, V value) {
        try {
            Method method =
                    AbstractField.class.getDeclaredMethod(
                            "setModelValue", Object.class, boolean.class);
            method.setAccessible(true);
            method.invoke(field, value, true);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        settle();
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
    }

    private static Stream<Component> tree(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(Admin::tree));
    }

    private static Stream<String> texts(Component root) {
        String own = root.getElement().getProperty("instead", "") + root.getElement().getText();
        return Stream.concat(
                own.isBlank() ? Stream.empty() : Stream.of(own),
                root.getChildren()
                        .filter(child -> !(child instanceof com.vaadin.flow.component.Text))
                        .flatMap(Admin::texts));
    }
}
