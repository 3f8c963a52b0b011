package io.accountplanning.testkit;

/** What a test throws to see what becomes of it; without a stack trace, as storages may log it. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refused() {
        super("refused by the test", null, false, false);
    }

    static Refused byTheTest() {
        return new Refused();
    }
}
