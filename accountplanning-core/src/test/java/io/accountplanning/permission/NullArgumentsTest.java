package io.accountplanning.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.agenda.ReviewsTab;
import io.accountplanning.catalog.SettingsTab;
import io.accountplanning.health.Health;
import io.accountplanning.health.HealthSettingsTab;
import io.accountplanning.marketposition.BcgTab;
import io.accountplanning.measure.LiveMeasures;
import io.accountplanning.plan.SectionTab;
import io.accountplanning.plan.TableTab;
import io.accountplanning.planning.Task;
import io.accountplanning.scorecard.ScorecardTab;
import io.accountplanning.scorecard.ScorecardTemplates;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever forgets an argument is told which one, before anything is done. */
class NullArgumentsTest {

    private static final Map<Class<?>, Object> DOORS = doors();

    private static Map<Class<?>, Object> doors() {
        Calls calls = new Calls();
        Workspace all = calls.administrator;
        PlanWorkspace plan = all.plan(calls.plan);
        Map<Class<?>, Object> doors = new LinkedHashMap<>();
        doors.put(ScorecardTab.class, plan.scorecards());
        doors.put(ScorecardTemplates.class, all.scorecardTemplates());
        doors.put(Health.class, plan.health());
        doors.put(HealthSettingsTab.class, all.healthSettings());
        doors.put(LiveMeasures.class, plan.liveMeasures());
        doors.put(SettingsTab.class, all.settings());
        doors.put(BcgTab.class, plan.bcg());
        doors.put(ReviewsTab.class, plan.reviews());
        doors.put(SectionTab.class, plan.goals());
        doors.put(TableTab.class, plan.planning().table(Task.TABLE));
        return doors;
    }

    /** Each parameter that must be given, of each public method. */
    static Stream<String> parameters() {
        return DOORS.keySet().stream()
                .flatMap(NullArgumentsTest::methods)
                .flatMap(method -> IntStream.range(0, method.getParameterCount())
                        .filter(i -> isRequired(method.getParameters()[i]))
                        .mapToObj(i -> method.toGenericString() + "#" + i));
    }

    private static boolean isRequired(Parameter parameter) {
        return !parameter.getType().isPrimitive()
                && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Stream<Method> methods(Class<?> door) {
        return Arrays.stream(door.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic());
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void isNamed(String parameter) throws IllegalAccessException {
        Method method = DOORS.keySet().stream()
                .flatMap(NullArgumentsTest::methods)
                .filter(each -> parameter.startsWith(each.toGenericString() + "#"))
                .findFirst()
                .orElseThrow();
        int missing = Integer.parseInt(parameter.substring(parameter.indexOf('#') + 1));

        assertThat(thrownBy(method, missing))
                .as(parameter)
                .isInstanceOf(NullPointerException.class)
                .message()
                .as("the name of a parameter, not what the machine stumbled over")
                .matches("[a-z][A-Za-z]*");
    }

    /** Those before the missing one are there; none is looked at before all are. */
    private static @Nullable Throwable thrownBy(Method method, int missing) throws IllegalAccessException {
        Object[] arguments =
                Arrays.stream(method.getParameterTypes()).map(Samples::of).toArray();
        arguments[missing] = null;
        try {
            method.invoke(DOORS.get(method.getDeclaringClass()), arguments);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }
}
