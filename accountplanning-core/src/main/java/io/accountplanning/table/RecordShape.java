package io.accountplanning.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and replaces components of a record by name, so that a table or a section states its columns once. The
 * record must be public, in a package that is exported (to the library is enough), with its canonical constructor
 * public. Immutable.
 *
 * @param <R> the record
 */
public final class RecordShape<R> {

    private static final MethodType READER = MethodType.methodType(Object.class, Object.class);
    private static final MethodType CONSTRUCTOR = MethodType.methodType(Object.class, Object[].class);

    private final Class<R> type;
    private final List<String> names;
    private final MethodHandle[] readers;
    private final MethodHandle constructor;

    private RecordShape(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type.getName() + " is not a record");
        }
        this.type = type;
        this.names = Arrays.stream(components).map(RecordComponent::getName).toList();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            RecordShape.class.getModule().addReads(type.getModule());
            this.readers = new MethodHandle[components.length];
            for (int i = 0; i < components.length; i++) {
                readers[i] = lookup.unreflect(components[i].getAccessor()).asType(READER);
            }
            this.constructor = lookup.unreflectConstructor(type.getConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(CONSTRUCTOR);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    type.getName() + " must be public, in an exported package, with a public canonical constructor", e);
        }
    }

    /** The shape of a record. */
    public static <R> RecordShape<R> of(Class<R> type) {
        return new RecordShape<>(type);
    }

    /** The record's class. */
    public Class<R> type() {
        return type;
    }

    /**
     * A column for one component.
     *
     * @throws IllegalArgumentException when the record has no such component
     */
    public <V> Column<R, V> column(String component, CellType<V> cells) {
        int index = index(component);
        return Column.of(component, cells, row -> get(row, index), (row, value) -> with(row, index, value));
    }

    /** The list in a component. */
    @SuppressWarnings("unchecked") // the caller names a component that it declared as such a list
    public <E> List<E> list(R row, String component) {
        Object value = get(row, index(component));
        return value == null ? List.of() : (List<E>) value;
    }

    /** A copy with another value in a component. */
    public R with(R row, String component, @Nullable Object value) {
        return with(row, index(component), value);
    }

    /** A record of these components, in the record's order. */
    public R create(@Nullable Object... components) {
        try {
            return type.cast((Object) constructor.invokeExact(components));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("The constructor of " + type.getName() + " failed", e);
        }
    }

    int index(String component) {
        int index = names.indexOf(component);
        if (index < 0) {
            throw new IllegalArgumentException(type.getName() + " has no component " + component + ", it has " + names);
        }
        return index;
    }

    int size() {
        return names.size();
    }

    private R with(R row, int index, @Nullable Object value) {
        @Nullable Object[] components = new @Nullable Object[names.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = i == index ? value : get(row, i);
        }
        return create(components);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a column's type states the component's
    private <V> @Nullable V get(R row, int index) {
        try {
            return (V) (Object) readers[index].invokeExact((Object) row);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot read " + names.get(index) + " of " + type.getName(), e);
        }
    }
}
