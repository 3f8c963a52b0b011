package io.accountplanning.export.xlsx;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.error.InvalidException;
import io.accountplanning.export.column.PlanColumn;
import io.accountplanning.export.column.TableWords;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.sheet.HostStream;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanList;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.StaffNames;
import io.accountplanning.plan.AccountPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The list of plans as a spreadsheet (XLSX), a row for each plan, written in constant memory:
 *
 * <pre>{@code
 * PlanTableXlsx.of(Labels.of(Locale.FRANCE)).write(alice.list(), PlanFilter.all(), PlanSort.LATEST_CHANGE_FIRST, out);
 * }</pre>
 *
 * <p>{@code alice.list().withCustomFields("segment", "score")} adds columns for custom fields.
 *
 * <p>Dates, numbers and percentages are cells of that type, shown as the reader's own settings say. An amount stands in
 * the plan's currency, which has a column of its own; spreadsheets keep 15 digits of it. Text that looks like a formula
 * stays text. The header is bold, stays in sight and filters. With a fixed clock, the same plans give the same bytes.
 *
 * <p>Rows pass through a file in the folder for temporary files, which is deleted at the end, whatever happens.
 * Immutable and thread-safe.
 */
public final class PlanTableXlsx {

    private final Labels labels;
    private final ZoneId zone;
    private final Clock clock;
    private final StaffNames staff;
    private final PlanLinks links;

    private PlanTableXlsx(Labels labels, ZoneId zone, Clock clock, StaffNames staff, PlanLinks links) {
        this.labels = labels;
        this.zone = zone;
        this.clock = clock;
        this.staff = staff;
        this.links = links;
    }

    /** A table in that language. */
    public static PlanTableXlsx of(Labels labels) {
        return new PlanTableXlsx(
                Objects.requireNonNull(labels, "labels"),
                ZoneOffset.UTC,
                Clock.systemUTC(),
                StaffNames.none(),
                PlanLinks.NONE);
    }

    /** The table with moments as clocks of that zone show them. Default: UTC. */
    public PlanTableXlsx zone(ZoneId other) {
        return new PlanTableXlsx(labels, Objects.requireNonNull(other, "other"), clock, staff, links);
    }

    /** The table with what the document says of its own creation from that clock. Default: the system's. */
    public PlanTableXlsx clock(Clock other) {
        return new PlanTableXlsx(labels, zone, Objects.requireNonNull(other, "other"), staff, links);
    }

    /** The table with owners by name, as {@code workspace.staffNames()} gives them; each is asked for once. Default: by id. */
    public PlanTableXlsx people(StaffNames other) {
        return new PlanTableXlsx(labels, zone, clock, Objects.requireNonNull(other, "other"), links);
    }

    /**
     * The table with subjects that lead to the plans' pages in the host. Default: they lead nowhere.
     *
     * @param address of a plan's page, http, https or mailto and at most 255 characters, else the subject leads nowhere; null for none
     */
    public PlanTableXlsx links(Function<AccountPlan, @Nullable URI> address) {
        return new PlanTableXlsx(labels, zone, clock, staff, new PlanLinks(Objects.requireNonNull(address, "address")));
    }

    /**
     * Writes every plan of the list that the filter lets through, with a column for each custom field that the list shows: numbers,
     * dates and amounts as cells of that type, yes or no in the table's language. Nothing is written before all plans have been read, so a
     * list that fails leaves the stream untouched; a stream that fails has a part of the file. The stream is flushed and
     * stays open.
     *
     * @throws InvalidException when there are more than 1,048,575 plans, the most that a sheet has room for, or a custom field that
     *     the list shows or is sorted by is not in use
     * @throws IOException when the stream, or a temporary file, cannot be written
     */
    public void write(PlanList list, PlanFilter filter, PlanSort sort, OutputStream out) throws IOException {
        write(list.customFields(), each -> list.forEach(filter, sort, each), out);
    }

    /**
     * Writes those plans, however the host got at them, without custom fields; see {@link #write(PlanList, PlanFilter, PlanSort, OutputStream)}.
     *
     * @param plans read once, from start to end
     */
    public void write(Iterable<PlanRow> plans, OutputStream out) throws IOException {
        write(List.of(), plans::forEach, out);
    }

    private void write(List<CatalogEntry<CustomField>> fields, Consumer<Consumer<PlanRow>> plans, OutputStream out)
            throws IOException {
        HostStream stream = new HostStream(out);
        String name = labels.word("plans");
        try (SXSSFWorkbook workbook = new StableWorkbook();
                PlanTableWriter table = new PlanTableWriter(
                        workbook, name, PlanColumn.with(fields), new TableWords(labels, staff), zone, links)) {
            plans.accept(table::add);
            table.finish(name, clock.instant());
            workbook.write(stream);
            stream.flush();
        } catch (IOException e) {
            throw stream.firstFailure(e);
        }
    }
}
