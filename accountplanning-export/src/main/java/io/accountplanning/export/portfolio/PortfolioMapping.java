package io.accountplanning.export.portfolio;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.error.InvalidException;
import io.accountplanning.export.label.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which column of a file says what. Immutable.
 *
 * @param headers what stands at the top of the columns, in their order
 * @param columns where each thing stands, counted from 0
 * @param customFields where each custom field stands, by its id
 */
public record PortfolioMapping(
        List<String> headers, Map<PortfolioColumn, Integer> columns, Map<String, Integer> customFields) {

    public PortfolioMapping {
        headers = List.copyOf(headers);
        columns = Map.copyOf(columns);
        customFields = Map.copyOf(customFields);
    }

    /** What the headers say by themselves, in the words of the tables that the library writes and others, in any of the languages. */
    static PortfolioMapping guessed(List<String> headers, List<Labels> words, List<CatalogEntry<CustomField>> fields) {
        Map<PortfolioColumn, Integer> columns = new EnumMap<>(PortfolioColumn.class);
        Map<String, Integer> customFields = new LinkedHashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            int at = i;
            String header = plain(headers.get(i));
            Arrays.stream(PortfolioColumn.values())
                    .filter(column -> calledBy(column, words).anyMatch(header::equals))
                    .findFirst()
                    .ifPresentOrElse(
                            column -> columns.putIfAbsent(column, at),
                            () -> fields.stream()
                                    .filter(field ->
                                            plain(field.value().label()).equals(header)
                                                    || plain(field.id()).equals(header))
                                    .findFirst()
                                    .ifPresent(field -> customFields.putIfAbsent(field.id(), at)));
        }
        return new PortfolioMapping(headers, columns, customFields);
    }

    private static Stream<String> calledBy(PortfolioColumn column, List<Labels> words) {
        return words.stream()
                .flatMap(labels -> Stream.concat(
                        labels.find(column.label()).stream(),
                        labels.find(column.alsoCalled()).stream().flatMap(all -> Arrays.stream(all.split(";", -1)))))
                .map(PortfolioMapping::plain);
    }

    private static String plain(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.isEmpty() ? text.strip() : plain;
    }

    /**
     * The same, but that the column of that header says that.
     *
     * @throws InvalidException when no column is called so
     */
    public PortfolioMapping with(PortfolioColumn column, String header) {
        Map<PortfolioColumn, Integer> all = new EnumMap<>(PortfolioColumn.class);
        all.putAll(columns);
        int place = place(header);
        all.values().removeIf(other -> other == place);
        all.put(column, place);
        return new PortfolioMapping(headers, all, without(place));
    }

    /**
     * The same, but that the column of that header is typed into a custom field of plans.
     *
     * @throws InvalidException when no column is called so
     */
    public PortfolioMapping withCustomField(String id, String header) {
        int place = place(header);
        Map<String, Integer> all = without(place);
        all.put(id, place);
        Map<PortfolioColumn, Integer> rest = new EnumMap<>(PortfolioColumn.class);
        columns.forEach((column, at) -> {
            if (at != place) {
                rest.put(column, at);
            }
        });
        return new PortfolioMapping(headers, rest, all);
    }

    private Map<String, Integer> without(int place) {
        Map<String, Integer> all = new LinkedHashMap<>(customFields);
        all.values().removeIf(other -> other == place);
        return all;
    }

    private int place(String header) {
        int place = headers.indexOf(header);
        if (place < 0) {
            throw InvalidException.of(
                    "mapping", "names a column that is not there; there are " + String.join(", ", headers), header);
        }
        return place;
    }

    /** The headers of the columns that are not read. */
    public List<String> ignored() {
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (!columns.containsValue(i)
                    && !customFields.containsValue(i)
                    && !headers.get(i).isBlank()) {
                ignored.add(headers.get(i));
            }
        }
        return ignored;
    }
}
