package com.artify.testing;

import com.artify.base.ShopDomain;
import com.artify.base.ui.FormDialog;
import com.artify.shop.SignedIn;
import com.artify.shop.StaffMember;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** The merchant's admin in a browser that is only imagined: opened, looked at, and closed. */
public final class Admin implements AutoCloseable {
    private static final Routes ROUTES = routes();
    private static final List<Class<?>> LAYOUTS = found(new AnnotationTypeFilter(Layout.class));

    private Admin() {}

    /** Opens the admin for nobody. */
    public static Admin open(ApplicationContext context) {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        ApplicationRouteRegistry registry =
                ApplicationRouteRegistry.getInstance(VaadinService.getCurrent().getContext());
        LAYOUTS.forEach(layout -> registry.setLayout(layout.asSubclass(RouterLayout.class)));
        return new Admin();
    }

    /** Opens the admin for the shop's merchant. */
    public static Admin open(ApplicationContext context, ShopDomain shop) {
        Admin admin = open(context);
        VaadinSession.getCurrent().getSession().setAttribute(SignedIn.attribute(), shop.value());
        return admin;
    }

    /** From now on this person of the shop is at work. */
    public Admin as(StaffMember member) {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(SignedIn.staffAttribute(), member.uuid().toString());
        return this;
    }

    /** Goes to an address, such as {@code generations?status=failed}. */
    public Admin go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return this;
    }

    /** Everything written on the page, in its order. */
    public String text() {
        return String.join("\n", texts(root()).toList());
    }

    /** The components of a type on the page. */
    public <C extends Component> List<C> all(Class<C> type) {
        return all(type, component -> true);
    }

    /** The components of a type on the page that meet a condition. */
    public <C extends Component> List<C> all(Class<C> type, Predicate<C> condition) {
        return tree(root()).filter(type::isInstance).map(type::cast).filter(condition).toList();
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

    /** Presses the Escape key in a dialog; where it asks back, the answer is to stay. */
    public void escape(FormDialog dialog) {
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
        LocatorJ._find(ConfirmDialog.class)
                .forEach(question -> {
                    ComponentUtil.fireEvent(
                            question, new ConfirmDialog.CancelEvent(question, true));
                    question.close();
                });
        settle();
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
    }

    /** All views. Karibu's own search passes over classes that are not public. */
    @SuppressWarnings("unchecked")
    private static Routes routes() {
        Routes routes = new Routes();
        routes.getErrorRoutes().clear();
        routes.getRoutes().addAll(views(Route.class));
        for (Class<?> view : found(new AssignableTypeFilter(HasErrorParameter.class))) {
            routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) view);
        }
        return routes;
    }

    private static List<Class<? extends Component>> views(Class<? extends Annotation> sign) {
        return found(new AnnotationTypeFilter(sign)).stream()
                .<Class<? extends Component>>map(view -> view.asSubclass(Component.class))
                .toList();
    }

    private static List<Class<?>> found(TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider scanner =
                new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("com.artify").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .toList();
    }

    /** The outermost layout; Flow keeps it where {@code UI.getChildren()} does not see it. */
    private static Component root() {
        return (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
    }

    private static Stream<Component> tree(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(Admin::tree));
    }

    private static Stream<String> texts(Component root) {
        String own = root.getElement().getProperty("instead", "") + root.getElement().getText();
        return Stream.concat(
                own.isBlank() ? Stream.empty() : Stream.of(own),
                root.getChildren().filter(child -> !(child instanceof Text)).flatMap(Admin::texts));
    }
}
