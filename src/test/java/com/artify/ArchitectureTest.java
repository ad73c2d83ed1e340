package com.artify;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.repository.Repository;

/** The shape that design.md's packages promise, beyond what Spring Modulith checks. */
@AnalyzeClasses(packages = "com.artify", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final int FEWEST_CLASSES = 60;

    @ArchTest
    static final ArchRule VIEWS_LIVE_IN_UI_PACKAGES =
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should()
                    .resideInAPackage("..ui..")
                    .andShould()
                    .haveSimpleNameEndingWith("View")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_UI_PACKAGES_KNOW_VAADIN =
            noClasses()
                    .that(not(resideInAnyPackage("com.artify..ui..")).and(not(type(Artify.class))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule PICTURES_KNOW_NO_FRAMEWORK =
            noClasses()
                    .that()
                    .resideInAPackage("com.artify.imaging..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "com.vaadin..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule VIEWS_NEVER_QUERY =
            noClasses()
                    .that()
                    .resideInAPackage("..ui..")
                    .should()
                    .dependOnClassesThat(
                            assignableTo(Repository.class)
                                    .or(
                                            resideInAnyPackage(
                                                    "org.springframework.jdbc..", "java.sql..")))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            classes().should(new BeInANullMarkedPackage());

    @ArchTest
    static final ArchRule EVERY_QUERY_NAMES_ITS_SHOP =
            methods()
                    .that()
                    .areDeclaredInClassesThat(assignableTo(Repository.class))
                    .and()
                    .doNotHaveName("save")
                    .and(not(annotatedWith(AcrossShops.class)))
                    .should(new TakeTheShop())
                    .allowEmptyShould(true);

    @ArchTest
    static void theImportIsNotEmpty(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThan(FEWEST_CLASSES);
    }

    private static final class BeInANullMarkedPackage extends ArchCondition<JavaClass> {
        BeInANullMarkedPackage() {
            super("be in a package that is @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(
                    new SimpleConditionEvent(
                            type,
                            marked,
                            "package %s is %smarked"
                                    .formatted(type.getPackageName(), marked ? "" : "not ")));
        }
    }

    private static final class TakeTheShop extends ArchCondition<JavaMethod> {
        TakeTheShop() {
            super("take the shop");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean taken =
                    method.getRawParameterTypes().stream()
                            .anyMatch(parameter -> parameter.isEquivalentTo(ShopDomain.class));
            events.add(
                    new SimpleConditionEvent(
                            method,
                            taken,
                            "%s %s the shop"
                                    .formatted(method.getFullName(), taken ? "takes" : "misses")));
        }
    }
}
