package io.accountplanning.file;

import io.accountplanning.error.InvalidException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file may be called, and where a link may lead: nothing that a download or a screen would take for something else. */
final class FileNames {

    /** What separates folders somewhere, what no file system takes, control characters, and what reorders or hides text. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    private static final int LONGEST = 200;
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private FileNames() {}

    /** The name without blanks around it. */
    static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw InvalidException.of("name", "is required", name);
        }
        if (stripped.length() > LONGEST) {
            throw InvalidException.of(
                    "name",
                    "has " + stripped.length() + " characters, at most " + LONGEST
                            + " are allowed; give the file a shorter one",
                    shortened(name));
        }
        if (NOT_IN_NAMES.matcher(stripped).find()) {
            throw InvalidException.of(
                    "name",
                    "must not have control characters, invisible characters or any of / \\ : * ? \" < > |",
                    name);
        }
        if (stripped.startsWith(".") || stripped.endsWith(".")) {
            throw InvalidException.of("name", "must not start or end with a full stop", name);
        }
        return stripped;
    }

    /** An address that a click may lead to: no scripts. */
    static String checkedLink(String link) {
        try {
            URI address = new URI(link.strip());
            String scheme = address.getScheme();
            if (scheme == null
                    || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    || (!scheme.equalsIgnoreCase("mailto") && address.getHost() == null)) {
                throw InvalidException.of("link", "must start with https://, http:// or mailto:", shortened(link));
            }
            return address.toString();
        } catch (URISyntaxException e) {
            throw InvalidException.of("link", "is no address: " + e.getReason(), shortened(link));
        }
    }

    /** A size as people tell it. */
    static String readable(long bytes) {
        long kilo = 1_024;
        if (bytes < kilo) {
            return bytes + " bytes";
        }
        return bytes + " bytes (" + (bytes < kilo * kilo ? bytes / kilo + " kB)" : bytes / (kilo * kilo) + " MB)");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
