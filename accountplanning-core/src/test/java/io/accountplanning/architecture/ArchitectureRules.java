package io.accountplanning.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.accountplanning.error.AccountPlanningException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** What else holds for every class of core. */
final class ArchitectureRules {

    private static final List<String> TECHNOLOGIES = List.of(
            "com.google.common.",
            "com.fasterxml.jackson.",
            "tools.jackson.",
            "jakarta.persistence.",
            "org.springframework.",
            "org.jsoup.",
            "org.slf4j.");

    static final ArchRule IDS_ARE_RECORDS = classes()
            .that()
            .haveNameMatching(".*Id")
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    static final ArchRule NAMES_ARE_OF_THE_DOMAIN =
            noClasses().should().haveNameMatching(".*(Util|Utils|Impl|Manager|Helper|Dto)");

    static final ArchRule CLASSES_ARE_FINAL = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotAnonymousClasses()
            .and()
            .doNotBelongToAnyOf(AccountPlanningException.class)
            .should()
            .haveModifier(JavaModifier.FINAL);

    static final ArchRule SIGNATURES_NAME_NO_TECHNOLOGY =
            classes().that().arePublic().should(nameNoTechnology());

    private ArchitectureRules() {}

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule adaptersAreHidden(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".inmemory..")
                .and()
                .areNotAssignableTo(root + ".storage.Storage")
                .should()
                .notBePublic();
    }

    static ArchRule onlyTimeLooksAtTheClock(String root) {
        return classes().that().resideOutsideOfPackage(root + ".time..").should(lookAtNoClock());
    }

    private static ArchCondition<JavaClass> nameNoTechnology() {
        return new ArchCondition<>("name no technology in public signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
                Stream<JavaType> fields = type.getFields().stream()
                        .filter(field -> isPublished(field.getModifiers()))
                        .map(field -> field.getType());
                Stream<JavaType> signatures = type.getCodeUnits().stream()
                        .filter(code -> isPublished(code.getModifiers()))
                        .flatMap(ArchitectureRules::signature);
                Stream.of(parents, fields, signatures)
                        .flatMap(types -> types)
                        .flatMap(named -> named.getAllInvolvedRawTypes().stream())
                        .filter(named -> TECHNOLOGIES.stream().anyMatch(named.getName()::startsWith))
                        .forEach(named -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " shows " + named.getName())));
            }
        };
    }

    private static boolean isPublished(java.util.Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> signature(JavaCodeUnit code) {
        return Stream.of(
                        Stream.of(code.getReturnType()),
                        code.getParameterTypes().stream(),
                        code.getExceptionTypes().stream())
                .flatMap(types -> types);
    }

    private static ArchCondition<JavaClass> lookAtNoClock() {
        return new ArchCondition<>("look at no clock but the one they are given") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(ArchitectureRules::looksAtTheClock)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> dependency.getTargetClass().isEquivalentTo(java.util.Date.class))
                        .forEach(old -> events.add(SimpleConditionEvent.violated(type, old.getDescription())));
            }
        };
    }

    private static boolean looksAtTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        if (owner.equals("java.lang.System")) {
            return name.equals("currentTimeMillis") || name.equals("nanoTime");
        }
        return owner.startsWith("java.time.")
                && name.equals("now")
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().noneMatch(given -> given.isEquivalentTo(Clock.class));
    }
}
