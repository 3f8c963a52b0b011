package io.accountplanning.export.calendar;

import io.accountplanning.export.calendar.Entry.ToDo;
import io.accountplanning.export.calendar.Entry.Version;
import io.accountplanning.export.calendar.Entry.Words;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days of one plan that belong in a calendar. */
final class PlanEntries {

    private static final String DOMAIN = "@accountplanning";

    private final PlanReport report;
    private final AccountPlan plan;
    private final Labels labels;
    private final ValueTexts values;
    private final Choice choice;

    PlanEntries(PlanReport report, Choice choice) {
        this.report = report;
        this.plan = report.document().plan();
        this.labels = report.labels();
        this.values = report.values(text -> true);
        this.choice = choice;
    }

    List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        state(Planning.SECTION).ifPresent(planning -> tasks(planning, all));
        state(Goals.SECTION).ifPresent(goals -> goals(goals, all));
        state(BusinessReviews.SECTION).ifPresent(reviews -> reviews(reviews, all));
        all.add(periodEnd());
        return all;
    }

    private <S extends PlanSection> Optional<SectionState<S>> state(SectionType<S> type) {
        return report.document().sections().stream()
                .filter(part -> part.type().equals(type))
                .findFirst()
                .map(part -> new SectionState<>(
                        type.type().cast(part.state().value()),
                        part.state().version(),
                        part.state().changed()));
    }

    private void tasks(SectionState<Planning> planning, List<Entry> all) {
        UserId whose = choice.person();
        for (Task task : planning.value().tasks()) {
            LocalDate deadline = task.deadline();
            boolean asked = whose == null || whose.equals(task.pic());
            if (deadline != null && asked && (task.isOpen() || choice.completed())) {
                all.add(new Entry(
                        uid("task", task.id()),
                        deadline,
                        words("TASK", done(task), taskLines(planning.value(), task)),
                        version(planning),
                        toDo(task)));
            }
        }
    }

    private String done(Task task) {
        return task.isOpen() ? task.action() : labels.word("calendar.done", task.action());
    }

    private Stream<String> taskLines(Planning planning, Task task) {
        String under = Stream.of(
                        planning.objectives().stream()
                                .filter(objective -> objective.id().equals(task.objective()))
                                .map(objective -> objective.title()),
                        planning.items().stream()
                                .filter(item -> item.id().equals(task.item()))
                                .map(item -> item.title()))
                .flatMap(titles -> titles)
                .collect(Collectors.joining(" / "));
        return Stream.of(
                line(Planning.SECTION, Task.TABLE, "status", labels.constant(task.status())),
                line(Planning.SECTION, Task.TABLE, "priority", labels.constant(task.priority())),
                line(Planning.SECTION, Task.TABLE, "pic", name(task.pic())),
                line(Planning.SECTION, Task.TABLE, "objective", under));
    }

    /** What people are called; an id may be an address, and nobody reads ids. */
    private String name(@Nullable UserId person) {
        String name = person == null ? "" : values.person(person);
        return person == null || name.equals(person.value()) ? "" : name;
    }

    private static ToDo toDo(Task task) {
        Integer percent = switch (task.status()) {
            case NOT_STARTED -> 0;
            case COMPLETE -> 100;
            case IN_PROGRESS, WAITING_FOR_FEEDBACK, ON_HOLD -> null;
        };
        String status = switch (task.status()) {
            case NOT_STARTED, ON_HOLD -> "NEEDS-ACTION";
            case IN_PROGRESS, WAITING_FOR_FEEDBACK -> "IN-PROCESS";
            case COMPLETE -> "COMPLETED";
        };
        int priority = switch (task.priority()) {
            case URGENT -> 1;
            case HIGH -> 3;
            case MEDIUM -> 5;
            case LOW -> 7;
        };
        return new ToDo(status, percent, priority);
    }

    private void goals(SectionState<Goals> goals, List<Entry> all) {
        for (Goal goal : goals.value().goals()) {
            LocalDate due = goal.dueDate();
            if (due != null) {
                all.add(new Entry(
                        uid("goal", goal.id()),
                        due,
                        words(
                                "GOAL",
                                labels.word("calendar.goal", goal.name()),
                                Stream.of(goalLine("target", goal), goalLine("actual", goal))),
                        version(goals),
                        null));
            }
        }
    }

    private String goalLine(String column, Goal goal) {
        var value = column.equals("target") ? Optional.of(goal.target()) : goal.value();
        return line(
                Goals.SECTION,
                Goal.TABLE,
                column,
                value.map(number -> switch (goal.unit()) {
                            case CURRENCY -> values.money(number, plan.details().currency());
                            case PERCENT -> values.percent(number);
                            case NUMBER -> values.number(number);
                        })
                        .orElse(""));
    }

    private void reviews(SectionState<BusinessReviews> reviews, List<Entry> all) {
        for (BusinessReview review : reviews.value().reviews()) {
            all.add(new Entry(
                    uid("review", review.id()),
                    review.date(),
                    words(
                            "REVIEW",
                            review.title(),
                            Stream.concat(
                                    Stream.of(
                                            line(
                                                    BusinessReviews.SECTION,
                                                    BusinessReview.TABLE,
                                                    "status",
                                                    labels.constant(review.status())),
                                            line(
                                                    BusinessReviews.SECTION,
                                                    BusinessReview.TABLE,
                                                    "participants",
                                                    String.join(", ", review.participants()))),
                                    reviews.value().agendaOf(review.id()).stream()
                                            .map(AgendaPoint::topic)
                                            .map(topic -> "– " + topic))),
                    version(reviews),
                    null));
        }
    }

    private Entry periodEnd() {
        return new Entry(
                "period." + plan.id() + DOMAIN,
                plan.period().endExclusive().minusDays(1),
                words(
                        "PERIOD",
                        labels.word("calendar.period", plan.subject()),
                        Stream.of(labels.word(
                                "labelled",
                                labels.find("plan.period").orElse("Period"),
                                values.period(plan.period())))),
                new Version(plan.version(), plan.changed().at()),
                null);
    }

    private Words words(String kind, String what, Stream<String> lines) {
        List<String> description = new ArrayList<>(List.of(plan.number() + " · " + plan.subject()));
        lines.filter(line -> !line.isEmpty()).forEach(description::add);
        return new Words(
                labels.word("calendar.entry", what, plan.client().name()),
                description,
                List.of(labels.word("calendar.kind." + kind), plan.client().name()));
    }

    /** Every entry tells of its plan, too. */
    private Version version(SectionState<?> section) {
        var changed = section.changed();
        return new Version(
                plan.version() + section.version(),
                changed == null ? plan.changed().at() : changed.at());
    }

    private String uid(String kind, RowId row) {
        return kind + "." + row.value() + "." + plan.id() + DOMAIN;
    }

    private <R extends Row> String line(SectionType<?> type, Table<R> table, String column, String text) {
        Column<R, ?> found = table.column(column);
        return text.isEmpty() ? "" : labels.word("labelled", labels.column(type, table, found), text);
    }
}
