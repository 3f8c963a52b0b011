package io.accountplanning.export.deck;

import io.accountplanning.export.deck.Block.Align;
import io.accountplanning.export.deck.Block.Cell;
import io.accountplanning.export.deck.Block.Grid;
import io.accountplanning.export.deck.Block.Head;
import io.accountplanning.export.deck.Block.Prose;
import io.accountplanning.export.deck.Page.Placed;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.review.ReviewStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is to be done in the next three months and by whom; what is overdue stands first because it was due first. */
final class NextStepsPage {

    static final Comparator<Task> BY_DEADLINE =
            Comparator.comparing(Task::deadline, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final int MONTHS = 3;
    private static final double REVIEW = 20;

    private final Material material;

    NextStepsPage(Material material) {
        this.material = material;
    }

    List<Page> pages() {
        LocalDate until = material.today().plusMonths(MONTHS);
        List<Task> due = open(material).stream()
                .filter(task -> task.deadline() == null || !task.deadline().isAfter(until))
                .toList();
        String title = title(due, until);
        List<Placed> first = review().map(text -> List.of(new Placed(
                        material.room().top(REVIEW),
                        Prose.of(List.of(Para.of(text, 13).asBold().in(Ink.ACCENT))))))
                .orElse(List.of());
        Frame frame = first.isEmpty() ? material.room() : material.room().below(REVIEW - 4);
        if (due.isEmpty()) {
            Placed ask = new Placed(frame, Prose.of(List.of(Para.of(material.word("deck.agreeSteps"), 18))));
            return List.of(new Page(
                    title,
                    first.isEmpty() ? List.of(ask) : List.of(first.get(0), ask),
                    List.of(material.source(material.labels().section(Planning.SECTION)))));
        }
        return new LongTable(material)
                .pages(title, frame, first, grid(due, title), material.notes(Planning.SECTION, due, Task::action));
    }

    /** By deadline, the most urgent of a day first. */
    static List<Task> open(Material material) {
        return material.document().find(Planning.SECTION).map(Planning::tasks).orElse(List.of()).stream()
                .filter(Task::isOpen)
                .sorted(BY_DEADLINE.thenComparing(Task::priority, Comparator.reverseOrder()))
                .toList();
    }

    static long overdue(Material material) {
        return open(material).stream()
                .filter(task -> task.isOverdue(material.today()))
                .count();
    }

    private String title(List<Task> due, LocalDate until) {
        long dated = due.stream().filter(task -> task.deadline() != null).count();
        long overdue = overdue(material);
        if (due.isEmpty()) {
            return material.word("deck.noTaskOpen");
        }
        if (dated == 0) {
            return material.word("deck.undatedTasks", due.size());
        }
        return overdue == 0
                ? material.word("deck.due", dated, material.date(until))
                : material.word("deck.dueOverdue", dated, material.date(until), overdue);
    }

    private Optional<String> review() {
        return material
                .document()
                .find(BusinessReviews.SECTION)
                .map(BusinessReviews::reviews)
                .orElse(List.of())
                .stream()
                .filter(review -> review.status() == ReviewStatus.PLANNED
                        && !review.date().isBefore(material.today()))
                .min(Comparator.comparing(BusinessReview::date))
                .map(review -> material.word("deck.nextReview", material.date(review.date()), review.title()));
    }

    private Grid grid(List<Task> tasks, String title) {
        return new Grid(
                List.of(
                        new Head(label("action"), 4.5, Align.START),
                        new Head(label("pic"), 1.8, Align.START),
                        new Head(label("deadline"), 1.5, Align.END),
                        new Head(label("status"), 1.6, Align.START),
                        new Head(label("priority"), 1.1, Align.START)),
                tasks.stream().map(this::row).toList(),
                tasks.size(),
                title);
    }

    private List<Cell> row(Task task) {
        boolean late = task.isOverdue(material.today());
        return List.of(
                Cell.of(task.action()),
                Cell.of(task.pic() == null ? "–" : material.values().person(task.pic())),
                late
                        ? Cell.of(material.date(task.deadline()))
                                .noted(material.word("overdue"))
                                .on(Ink.PALE_RED)
                        : Cell.of(material.date(task.deadline())),
                Cell.of(material.labels().constant(task.status())),
                Cell.of(material.labels().constant(task.priority())));
    }

    private String label(String column) {
        return material.column(Planning.SECTION, Task.TABLE, column);
    }
}
