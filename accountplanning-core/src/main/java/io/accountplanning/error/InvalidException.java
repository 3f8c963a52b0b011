package io.accountplanning.error;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The input breaks rules; {@link #violations()} lists every one. Nothing of it has been applied. Each rule says itself what to do, so
 * the message has no second line.
 */
public final class InvalidException extends AccountPlanningException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<Violation> violations;

    /** @param violations every broken rule, at least one */
    public InvalidException(List<Violation> violations) {
        super(describe(violations));
        this.violations = List.copyOf(violations);
    }

    /** A single broken rule. */
    public static InvalidException of(String path, String message, @org.jspecify.annotations.Nullable Object rejected) {
        return new InvalidException(
                List.of(new Violation(path, message, rejected == null ? null : rejected.toString())));
    }

    /** Every broken rule, in the order of the input. */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    private static String describe(List<Violation> violations) {
        String listed =
                violations.stream().limit(SHOWN).map(Violation::toString).collect(Collectors.joining("; "));
        int more = violations.size() - SHOWN;
        return listed + (more > 0 ? "; and " + more + " more" : "");
    }
}
