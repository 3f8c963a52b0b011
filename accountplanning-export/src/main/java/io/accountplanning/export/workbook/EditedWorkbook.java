package io.accountplanning.export.workbook;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.comparison.Comparison;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.sheet.CellReading;
import io.accountplanning.export.workbook.BookReader.Book;
import io.accountplanning.export.workbook.SectionPreview.State;
import io.accountplanning.export.workbook.SectionReading.Read;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.SectionEdits;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.RowNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A workbook of a plan as somebody left it. What a cell said when the workbook was written is known, so cells that nobody touched change
 * nothing, whatever happened to their sheet: rich text keeps its formatting, numbers their last digit. A changed cell replaces the value; a
 * row that is gone, or empty, is removed; a row that is new is added; the order is that of the sheet. Immutable.
 */
public final class EditedWorkbook {

    /** How much of a workbook is taken over when some of it cannot be. */
    public enum Scope {
        /** All of it, or nothing. */
        ALL_OR_NOTHING,
        /** Each section on its own: those that can be are. */
        BY_SECTION
    }

    private final Book book;
    private final Labels labels;

    EditedWorkbook(Book book) {
        this(book, Labels.of(book.locale()));
    }

    private EditedWorkbook(Book book, Labels labels) {
        this.book = book;
        this.labels = labels;
    }

    /** The same, read and told in the words of these labels. Default: the library's in the language that the workbook was written in. */
    public EditedWorkbook labels(Labels own) {
        return new EditedWorkbook(book, Objects.requireNonNull(own, "own"));
    }

    /** The plan that it was written of. */
    public PlanId plan() {
        return book.plan();
    }

    /** What people call that plan. */
    public String number() {
        return book.number();
    }

    /** The language in which it was written. */
    public Locale locale() {
        return book.locale();
    }

    /**
     * What it would change, and which cells cannot be taken over, with the reason. Nothing is changed. Amounts that are too fine for their
     * currency, and moves between statuses that the host does not allow, show when it is applied.
     *
     * @param now the plan as it is
     * @throws InvalidException when it is the workbook of another plan
     */
    public WorkbookPreview preview(PlanDocument now) {
        return preview(now, read(now), new Conflicts(labels, book.people(), null));
    }

    /**
     * {@link #preview(PlanDocument)} of the plan as it is; conflicts say what was changed as well.
     *
     * @throws InvalidException when it is the workbook of another plan
     */
    public WorkbookPreview preview(PlanWorkspace plan) {
        PlanDocument now = plan.document();
        return preview(now, read(now), conflicts(plan));
    }

    private Conflicts conflicts(PlanWorkspace plan) {
        return new Conflicts(labels, book.people(), plan);
    }

    private List<Read<?>> read(PlanDocument now) {
        if (!now.plan().id().equals(book.plan())) {
            throw InvalidException.of(
                    "file",
                    "is the workbook of " + book.number() + ", not of "
                            + now.plan().number(),
                    book.plan());
        }
        RowNames names = BookNames.of(now, book.sheets());
        EditedCells cells = new EditedCells(CellReading.in(labels), names, book.people());
        List<Read<?>> read = new ArrayList<>();
        AccountPlan plan = now.plan();
        new SectionReading<>(PlanDetails.SECTION, plan.state(), book.sheets(), cells)
                .read()
                .ifPresent(read::add);
        now.sections().forEach(part -> readSection(part, cells, read));
        return read;
    }

    private <S extends PlanSection> void readSection(PlanDocument.Part<S> part, EditedCells cells, List<Read<?>> read) {
        new SectionReading<>(part.type(), part.state(), book.sheets(), cells)
                .read()
                .ifPresent(read::add);
    }

    private WorkbookPreview preview(PlanDocument now, List<Read<?>> read, Conflicts conflicts) {
        PlanDocument after = now;
        for (Read<?> section : read) {
            after = section.isStale() ? after : with(after, section);
        }
        Comparison comparison = Comparison.between(now, after);
        Map<SectionType<?>, List<String>> sentences = comparison.sentencesBySection(labels);
        List<SectionPreview> sections = new ArrayList<>();
        for (Read<?> section : read) {
            SectionPreview preview = preview(section, sentences.getOrDefault(section.type(), List.of()), conflicts);
            if (preview.state() != State.READY || !preview.changes().isEmpty()) {
                sections.add(preview);
            }
        }
        return new WorkbookPreview(sections);
    }

    private <S extends PlanSection> SectionPreview preview(Read<S> read, List<String> sentences, Conflicts conflicts) {
        State state = read.isStale() ? State.CONFLICT : read.refusals().isEmpty() ? State.READY : State.REFUSED;
        String title = labels.section(read.type());
        SectionPreview preview = new SectionPreview(
                read.type().key(),
                title,
                state,
                read.type().difference(read.now().value(), read.after()),
                sentences,
                read.refusals(),
                null);
        return read.isStale() ? preview.as(State.CONFLICT, conflicts.of(read)) : preview;
    }

    private static <S extends PlanSection> PlanDocument with(PlanDocument document, Read<S> read) {
        AccountPlan plan = document.plan();
        return read.after() instanceof PlanDetails details
                ? new PlanDocument(
                        new AccountPlan(
                                plan.id(),
                                plan.number(),
                                details,
                                plan.placement(),
                                plan.version(),
                                plan.created(),
                                plan.changed()),
                        document.sections())
                : document.with(read.type(), read.after());
    }

    /**
     * Takes it over into its plan, by the ordinary way of writing: permissions, rules, the activity log and events are those of a person
     * who types it.
     *
     * @return what was done, section by section
     * @throws InvalidException when all of it is wanted and a cell cannot be taken over, with each such cell; or when it is of another plan
     * @throws ConflictException when all of it is wanted and a section was edited since it was written, with who changed what
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public WorkbookPreview apply(PlanWorkspace plan, Scope scope) {
        PlanDocument now = plan.document();
        List<Read<?>> read = read(now);
        WorkbookPreview preview = preview(now, read, conflicts(plan));
        return scope == Scope.ALL_OR_NOTHING ? applyAll(plan, read, preview) : applyEach(plan, read, preview);
    }

    private static WorkbookPreview applyAll(PlanWorkspace plan, List<Read<?>> read, WorkbookPreview preview) {
        if (!preview.refusals().isEmpty()) {
            throw new InvalidException(
                    preview.refusals().stream().map(CellRefusal::violation).toList());
        }
        SectionEdits edits = SectionEdits.none();
        for (Read<?> section : read) {
            edits = section.isChange() ? and(edits, section) : edits;
        }
        plan.editTogether(edits);
        return new WorkbookPreview(preview.sections().stream()
                .map(section -> section.as(State.APPLIED, null))
                .toList());
    }

    private static <S extends PlanSection> SectionEdits and(SectionEdits edits, Read<S> read) {
        return edits.and(read.type(), read.version(), before -> read.after());
    }

    private WorkbookPreview applyEach(PlanWorkspace plan, List<Read<?>> read, WorkbookPreview preview) {
        List<SectionPreview> done = new ArrayList<>();
        for (SectionPreview section : preview.sections()) {
            read.stream()
                    .filter(each -> each.type().key().equals(section.section()))
                    .forEach(each ->
                            done.add(section.state() == State.REFUSED ? section : applied(plan, each, section)));
        }
        return new WorkbookPreview(done);
    }

    private <S extends PlanSection> SectionPreview applied(PlanWorkspace plan, Read<S> read, SectionPreview preview) {
        try {
            plan.section(read.type()).edit(read.version(), before -> read.after());
            return preview.as(State.APPLIED, null);
        } catch (ConflictException e) {
            return preview.as(State.CONFLICT, conflicts(plan).of(read));
        } catch (InvalidException e) {
            return preview.refused(e.violations().stream()
                    .map(broken -> new CellRefusal(
                            preview.title(), "", broken.rejectedValue(), broken.path() + ": " + broken.message()))
                    .toList());
        }
    }
}
