package io.accountplanning.export.json;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a document, each thing with its place. Used by one thread. */
final class Faults {

    private static final int MOST = 1_000;
    private static final int SHOWN = 200;

    private final List<Violation> found = new ArrayList<>();
    private long more;

    void add(Place at, String rule, @Nullable String value) {
        add(new Violation(at.pointer(), rule, value == null ? null : shortened(value)));
    }

    void add(Violation fault) {
        if (found.size() < MOST) {
            found.add(fault);
        } else {
            more++;
        }
    }

    long count() {
        return found.size() + more;
    }

    /** What was found, when anything was: a document is read whole or not at all. */
    void refuse() {
        if (found.isEmpty()) {
            return;
        }
        if (more > 0) {
            found.add(new Violation("", "has " + more + " more faults, which are not listed", null));
        }
        throw new InvalidException(found);
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
