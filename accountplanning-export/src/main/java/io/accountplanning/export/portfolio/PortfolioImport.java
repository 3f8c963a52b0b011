package io.accountplanning.export.portfolio;

import io.accountplanning.Workspace;
import io.accountplanning.bulk.IntakeOutcome;
import io.accountplanning.bulk.IntakeOutcome.Kind;
import io.accountplanning.bulk.IntakePlan;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.error.InvalidException;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.sheet.CellReading;
import io.accountplanning.export.sheet.SheetFile;
import io.accountplanning.export.sheet.SheetRow;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio of plans in an XLSX or CSV file, taken in as one actor: permissions, rules, the activity log and events are those of a person
 * who types it.
 *
 * <pre>{@code
 * try (PortfolioImport portfolio = PortfolioImport.read(in)) {
 *     PortfolioImport ready = portfolio.locale(Locale.FRANCE).externalIdIn("crmId");
 *     PortfolioPreview preview = ready.preview(alice);        // what would happen, row by row, and nothing has
 *     ready.apply(alice, PortfolioImport.Scope.GOOD_ROWS);
 * }
 * }</pre>
 *
 * <p>The first row in which something stands is the header. Columns are found by it in English and French, in the words of the table that
 * {@code PlanTableXlsx} writes among others; {@link #mapping} changes that. A row is about the plan of its number; else about the one that has its
 * external id in a custom field of the tenant's; else about the one of that client, subject and period; else it is a new one. So the same
 * file again changes nothing. A cell that is empty leaves what is there. Plans that the actor does not see are not found, and neither are those in the trash.
 *
 * <p>Each question is answered by reading the file anew, so memory does not grow with it; what is remembered are the keys of plans that
 * are there and of rows. Each method gives a new import of the same file, which is closed once. Used by one thread.
 */
public final class PortfolioImport implements Closeable {

    /** The most rows of a file that are taken in at once. */
    public static final int MAX_ROWS = 100_000;

    /** How much of a file is taken in when some of it cannot be. */
    public enum Scope {
        /** All of it in one transaction, or nothing. */
        ALL_OR_NOTHING,
        /** Every row that can be. */
        GOOD_ROWS
    }

    /** How it is read. */
    private record Reading(
            @Nullable String sheet,
            Locale locale,
            @Nullable String externalId,
            boolean updates,
            @Nullable PortfolioMapping mapping,
            Function<String, Optional<Client>> clients,
            Function<String, Optional<UserId>> people) {}

    private final SheetFile file;
    private final Reading how;

    private PortfolioImport(SheetFile file, Reading how) {
        this.file = file;
        this.how = how;
    }

    /**
     * The file in a stream, which is read to its end and not closed.
     *
     * @throws InvalidException when it is neither XLSX nor CSV, or harmful; see {@link SheetFile}
     */
    public static PortfolioImport read(InputStream in) throws IOException {
        return of(SheetFile.open(in));
    }

    /** The file at that path. */
    public static PortfolioImport read(Path path) throws IOException {
        return of(SheetFile.open(path));
    }

    /** That file, such as a CSV file in an encoding of its own. It is closed with the import. */
    public static PortfolioImport of(SheetFile file) {
        return new PortfolioImport(
                file,
                new Reading(
                        null, Locale.ENGLISH, null, true, null, name -> Optional.empty(), name -> Optional.empty()));
    }

    private PortfolioImport with(Reading other) {
        return new PortfolioImport(file, other);
    }

    /** From the sheet of that name. Default: the first one. */
    public PortfolioImport sheet(String name) {
        return with(new Reading(name, how.locale, how.externalId, how.updates, null, how.clients, how.people));
    }

    /** With texts that are numbers and dates as people write them there. Default: English. */
    public PortfolioImport locale(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return with(new Reading(how.sheet, locale, how.externalId, how.updates, how.mapping, how.clients, how.people));
    }

    /**
     * With the custom field of plans that holds what a plan is called in the system that the file comes from: rows are told apart by it,
     * and new plans get it. A field of the kind TEXT, which the tenant has defined; lists and tables show it. Default: none.
     */
    public PortfolioImport externalIdIn(String customField) {
        Objects.requireNonNull(customField, "customField");
        return with(new Reading(how.sheet, how.locale, customField, how.updates, how.mapping, how.clients, how.people));
    }

    /** New plans only: those that are there stay as they are. Default: they are changed to what the file says. */
    public PortfolioImport newPlansOnly() {
        return with(new Reading(how.sheet, how.locale, how.externalId, false, how.mapping, how.clients, how.people));
    }

    /** With these columns. Default: {@link #mapping(Workspace)}. */
    public PortfolioImport mapping(PortfolioMapping mapping) {
        Objects.requireNonNull(mapping, "mapping");
        return with(new Reading(how.sheet, how.locale, how.externalId, how.updates, mapping, how.clients, how.people));
    }

    /** With the host's clients by their names, for files without their ids. Default: those that plans name. */
    public PortfolioImport clients(Function<String, Optional<Client>> byName) {
        Objects.requireNonNull(byName, "byName");
        return with(new Reading(how.sheet, how.locale, how.externalId, how.updates, how.mapping, byName, how.people));
    }

    /** With the host's people by their names. Default: those who own plans. */
    public PortfolioImport people(Function<String, Optional<UserId>> byName) {
        Objects.requireNonNull(byName, "byName");
        return with(new Reading(how.sheet, how.locale, how.externalId, how.updates, how.mapping, how.clients, byName));
    }

    /** The names of the file's sheets. */
    public List<String> sheets() {
        return file.sheets();
    }

    /** Which column says what, as it was given, or else as the header says. */
    public PortfolioMapping mapping(Workspace workspace) throws IOException {
        return mapping(fields(workspace));
    }

    private PortfolioMapping mapping(Map<String, CatalogEntry<CustomField>> fields) throws IOException {
        if (how.mapping != null) {
            return how.mapping;
        }
        List<String> headers = new ArrayList<>();
        try {
            file.read(sheet(), row -> {
                row.cells().forEach(cell -> headers.add(cell.text()));
                throw new HeaderRead();
            });
        } catch (HeaderRead enough) {
            return PortfolioMapping.guessed(headers, words(), List.copyOf(fields.values()));
        }
        throw InvalidException.of("file", "is empty; give one whose first row names the columns", null);
    }

    private String sheet() {
        List<String> sheets = file.sheets();
        if (how.sheet == null && sheets.isEmpty()) {
            throw InvalidException.of("file", "has no sheet", null);
        }
        return how.sheet == null ? sheets.get(0) : how.sheet;
    }

    private List<Labels> words() {
        Labels own = Labels.of(how.locale);
        return List.of(own, Labels.of(Locale.ENGLISH), Labels.of(Locale.FRENCH));
    }

    private static Map<String, CatalogEntry<CustomField>> fields(Workspace workspace) {
        Map<String, CatalogEntry<CustomField>> fields = new LinkedHashMap<>();
        workspace.customFields().all().stream()
                .filter(field -> field.value().active() && field.value().of() == CustomField.Target.PLAN)
                .forEach(field -> fields.put(field.id(), field));
        return fields;
    }

    /**
     * What would become of the file, and everything that cannot be taken in, by row and column. Nothing is changed. What only shows when it
     * is written, such as amounts that are too fine for their currency, is told then.
     *
     * @throws InvalidException when the file, or what was said of it, makes no sense as a whole
     */
    public PortfolioPreview preview(Workspace workspace) throws IOException {
        return look(workspace, (row, plan, kind) -> {});
    }

    /**
     * Takes the file in.
     *
     * @throws InvalidException when all of it is wanted and a row cannot be taken in, with the first {@value PortfolioPreview#MOST_PROBLEMS} reasons; when it
     *     makes no sense as a whole
     * @throws io.accountplanning.error.AccessDeniedException when all of it is wanted and the actor may not create or edit plans
     */
    public PortfolioResult apply(Workspace workspace, Scope scope) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<IntakePlan> plans = new ArrayList<>();
        PortfolioPreview preview = look(workspace, (row, plan, kind) -> {
            rows.add(new Row(row, kind == Kind.UNCHANGED ? new IntakeOutcome(kind, plan.plan(), null) : null));
            if (kind != Kind.UNCHANGED) {
                plans.add(plan);
            }
        });
        if (scope == Scope.ALL_OR_NOTHING && !preview.isClean()) {
            throw new InvalidException(
                    preview.problems().stream().map(PortfolioProblem::violation).toList());
        }
        List<IntakeOutcome> outcomes = scope == Scope.ALL_OR_NOTHING
                ? workspace.intake().together(plans, how.locale)
                : workspace.intake().each(plans, how.locale);
        Iterator<IntakeOutcome> next = outcomes.iterator();
        List<PortfolioResult.Taken> taken = rows.stream()
                .map(row -> new PortfolioResult.Taken(row.number(), row.known() == null ? next.next() : row.known()))
                .toList();
        return new PortfolioResult(taken, preview);
    }

    /** A row that could be read, and what became of it when that is known without taking it in. */
    private record Row(int number, @Nullable IntakeOutcome known) {}

    private interface Taking {
        void take(int row, IntakePlan plan, Kind kind);
    }

    private PortfolioPreview look(Workspace workspace, Taking taking) throws IOException {
        Map<String, CatalogEntry<CustomField>> fields = fields(workspace);
        PortfolioMapping mapping = mapping(fields);
        requireFields(mapping, fields);
        RowReading.Surroundings with = new RowReading.Surroundings(
                mapping, new CellReading(how.locale, words()), fields, how.externalId, how.clients, how.people);
        RowReading rows = new RowReading(with, KnownPlans.of(workspace, how.externalId), workspace.plans());
        Tally tally = new Tally(workspace, how.updates, how.locale);
        file.read(sheet(), new BelowHeader(row -> {
            RowReading.Read read = rows.read(row);
            Kind kind = tally.add(read);
            IntakePlan plan = read.plan();
            if (plan != null && kind != Kind.REFUSED) {
                taking.take(read.row(), plan, kind);
            }
        }));
        return tally.preview(mapping.ignored());
    }

    private void requireFields(PortfolioMapping mapping, Map<String, CatalogEntry<CustomField>> fields) {
        List<String> named = new ArrayList<>(mapping.customFields().keySet());
        if (how.externalId != null) {
            named.add(how.externalId);
        }
        for (String id : named) {
            if (!fields.containsKey(id)) {
                throw InvalidException.of(
                        "mapping",
                        "names a custom field of plans that is not in use; there are "
                                + String.join(", ", fields.keySet()),
                        id);
            }
        }
        requireText(fields);
        if (mapping.columns().containsKey(PortfolioColumn.EXTERNAL_ID) && how.externalId == null) {
            throw InvalidException.of(
                    "mapping",
                    "has a column of external ids and no place for them; name the custom field with externalIdIn(...)",
                    mapping.headers().get(mapping.columns().get(PortfolioColumn.EXTERNAL_ID)));
        }
    }

    /** What a plan is called elsewhere is compared letter by letter, and a choice would refuse every new one. */
    private void requireText(Map<String, CatalogEntry<CustomField>> fields) {
        CatalogEntry<CustomField> field = how.externalId == null ? null : fields.get(how.externalId);
        if (field != null && field.value().kind() != CustomField.Kind.TEXT) {
            throw InvalidException.of(
                    "externalIdIn",
                    "names a custom field of the kind " + field.value().kind()
                            + ", and external ids are kept in one of the kind TEXT; name or define such a field",
                    field.id());
        }
    }

    /** Deletes the copy of a stream. */
    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The header has been read, and no more is wanted. */
    private static final class HeaderRead extends RuntimeException {

        private static final long serialVersionUID = 1L;

        HeaderRead() {
            super(null, null, false, false);
        }
    }

    /** Passes over the header, and refuses more rows than are taken in at once. */
    private static final class BelowHeader implements java.util.function.Consumer<SheetRow> {

        private final java.util.function.Consumer<SheetRow> rows;
        private int count = -1;

        BelowHeader(java.util.function.Consumer<SheetRow> rows) {
            this.rows = rows;
        }

        @Override
        public void accept(SheetRow row) {
            if (++count > MAX_ROWS) {
                throw InvalidException.of("file", "has more than " + MAX_ROWS + " rows; split it", null);
            }
            if (count > 0) {
                rows.accept(row);
            }
        }
    }
}
