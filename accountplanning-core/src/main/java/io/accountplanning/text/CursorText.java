package io.accountplanning.text;

import io.accountplanning.error.InvalidException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a page starts as text that fits into an address. Holds no state. */
public final class CursorText {

    private static final String BETWEEN = " ";

    private CursorText() {}

    /** The text of these parts; only the last one may have spaces in it. */
    public static String of(Object... parts) {
        String text = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #of} gave.
     *
     * @param parts how many there are at most
     * @param of what has pages, for the error: such as "a page of plans"
     * @throws InvalidException when it is something else
     */
    public static <T> T parse(String text, int parts, String of, Function<String[], T> read) {
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return read.apply(decoded.split(BETWEEN, parts));
        } catch (RuntimeException e) {
            throw InvalidException.of("cursor", "is not the cursor of " + of, text);
        }
    }
}
