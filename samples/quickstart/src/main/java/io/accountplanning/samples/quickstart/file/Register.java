package io.accountplanning.samples.quickstart.file;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Things known by their id, in the order of their file; an id is taken once. */
public final class Register<T> {

    private final String thing;
    private final String file;
    private final Map<String, T> byId = new LinkedHashMap<>();

    /** {@code thing} is the word for one of them, {@code file} the file that lists them. */
    public Register(String thing, String file) {
        this.thing = thing;
        this.file = file;
    }

    /** Enters it under its id, which no other has. */
    public void add(String id, T item) {
        byId.put(id, item);
    }

    /**
     * Enters it under its id, which stands in {@code row}.
     *
     * @throws QuickstartException when the id is taken already
     */
    public void add(String id, T item, CsvRow row) {
        if (byId.putIfAbsent(id, item) != null) {
            throw row.rejects(
                    "id", "is the id of an earlier " + thing + " in this file; give each " + thing + " its own");
        }
    }

    /**
     * The one with that id.
     *
     * @throws IllegalArgumentException when there is none; the message continues "&lt;id&gt; …"
     */
    public T find(String id) {
        var found = byId.get(id);
        if (found == null) {
            var advice = Nearest.adviceFor(id, byId.keySet(), "add it to " + file);
            throw new IllegalArgumentException("is no " + thing + " in " + file + "; " + advice);
        }
        return found;
    }

    /** The one with that id, if there is one. */
    public Optional<T> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Collection<T> all() {
        return Collections.unmodifiableCollection(byId.values());
    }
}
