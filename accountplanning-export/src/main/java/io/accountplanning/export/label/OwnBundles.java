package io.accountplanning.export.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The bundles in the jar. Read by itself: {@link ResourceBundle#getBundle(String, Locale)} would fall back to the
 * machine's language, so that a document for a German would come out in French on a French server.
 */
final class OwnBundles {

    private static final Map<String, ResourceBundle> READ = new ConcurrentHashMap<>(); // as many as the jar has

    private OwnBundles() {}

    /** Those of the language, the most special first and English last. */
    static List<ResourceBundle> of(Locale locale) {
        return Stream.of("_" + locale.getLanguage() + "_" + locale.getCountry(), "_" + locale.getLanguage(), "")
                .map(suffix -> "labels" + suffix + ".properties")
                .filter(file -> OwnBundles.class.getResource(file) != null)
                .map(file -> READ.computeIfAbsent(file, OwnBundles::read))
                .toList();
    }

    private static ResourceBundle read(String file) {
        try (InputStream in = Objects.requireNonNull(OwnBundles.class.getResourceAsStream(file), file)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " of the library's own jar", e);
        }
    }
}
