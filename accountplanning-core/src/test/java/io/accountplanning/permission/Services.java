package io.accountplanning.permission;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every call that a host can make as somebody, found by walking through the API from the workspace. */
final class Services {

    private Services() {}

    /** The calls that do something, such as {@code SectionTab.edit(long, UnaryOperator)}; not those that only lead to another service. */
    static Set<String> calls() {
        Set<String> calls = new TreeSet<>();
        for (Class<?> service : all()) {
            methods(service).stream()
                    .filter(method -> !isService(method.getReturnType()))
                    .map(Services::name)
                    .forEach(calls::add);
        }
        return calls;
    }

    private static Set<Class<?>> all() {
        Set<Class<?>> found = new LinkedHashSet<>(List.of(Workspace.class));
        Deque<Class<?>> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Method method : methods(open.pop())) {
                if (isService(method.getReturnType()) && found.add(method.getReturnType())) {
                    open.push(method.getReturnType());
                }
            }
        }
        return found;
    }

    /** A service is a class of the library that does what it does as somebody, or through another service. */
    private static boolean isService(Class<?> type) {
        return type.getPackageName().startsWith(AccountPlanning.class.getPackageName())
                && !type.isRecord()
                && Arrays.stream(type.getDeclaredFields())
                        .map(Field::getType)
                        .anyMatch(field -> field.equals(Actor.class) || (!field.equals(type) && isService(field)));
    }

    private static List<Method> methods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .toList();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
