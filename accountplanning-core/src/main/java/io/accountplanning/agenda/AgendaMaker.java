package io.accountplanning.agenda;

import io.accountplanning.comparison.Naming;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalPace;
import io.accountplanning.goal.Goals;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The points of an agenda, in somebody's words: what is standing first, then what changed, section by section. */
final class AgendaMaker {

    /** So many lines are read in a meeting; how many more there are is told. */
    private static final int LINES = 5;

    private final BusinessReview.Id review;
    private final Naming naming;

    AgendaMaker(BusinessReview.Id review, Naming naming) {
        this.review = review;
        this.naming = naming;
    }

    List<AgendaPoint> points(LookBack back, LocalDate today) {
        return Stream.of(openDecisions(back), overdueTasks(back, today), offPace(back, today), changes(back))
                .flatMap(List::stream)
                .toList();
    }

    private List<AgendaPoint> openDecisions(LookBack back) {
        LookBack.Last last = back.last();
        List<String> open = back.openDecisions().stream()
                .map(decision -> told(decision.text(), decision.pic(), decision.deadline()))
                .toList();
        return last == null || open.isEmpty()
                ? List.of()
                : List.of(point(
                        BusinessReviews.SECTION,
                        naming.word("agenda.openDecisions", shown(last.review().date()), open.size()),
                        open));
    }

    private List<AgendaPoint> overdueTasks(LookBack back, LocalDate today) {
        List<String> overdue = back.seen().find(Planning.SECTION).orElse(Planning.EMPTY).tasks().stream()
                .filter(task -> task.isOverdue(today))
                .sorted(Comparator.comparing(Task::deadline, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(task -> told(task.action(), task.pic(), task.deadline()))
                .toList();
        return overdue.isEmpty()
                ? List.of()
                : List.of(point(Planning.SECTION, naming.word("agenda.overdueTasks", overdue.size()), overdue));
    }

    private List<AgendaPoint> offPace(LookBack back, LocalDate today) {
        List<Goal> measured = back.seen().find(Goals.SECTION).orElse(Goals.EMPTY).goals().stream()
                .filter(goal -> goal.value().isPresent())
                .toList();
        List<String> off = measured.stream()
                .flatMap(
                        goal -> offPace(goal, goal.pace(today, back.now().plan().period())))
                .toList();
        return off.isEmpty()
                ? List.of()
                : List.of(point(Goals.SECTION, naming.word("agenda.goalsOffPace", off.size(), measured.size()), off));
    }

    private Stream<String> offPace(Goal goal, GoalPace pace) {
        return pace.isOnPace().filter(onPace -> !onPace).stream()
                .map(behind -> naming.word(
                        "agenda.goalOffPace",
                        goal.name(),
                        percent(goal.progressPercent().orElse(BigDecimal.ZERO)),
                        percent(pace.expectedPercent())));
    }

    private String percent(BigDecimal percent) {
        return CellType.number().show(percent, naming.locale());
    }

    private List<AgendaPoint> changes(LookBack back) {
        Map<SectionType<?>, List<String>> sentences = new LinkedHashMap<>();
        back.changes()
                .forEach(comparison -> comparison
                        .sentencesBySection(naming)
                        .forEach((section, more) -> sentences
                                .computeIfAbsent(section, key -> new ArrayList<>())
                                .addAll(more)));
        List<AgendaPoint> points = new ArrayList<>();
        sections(back).forEach(section -> {
            List<String> lines = sentences.getOrDefault(section, List.of());
            if (!lines.isEmpty()) {
                points.add(point(section, naming.section(section), lines));
            }
        });
        return points;
    }

    /** In the order of the screen; what reviews say themselves is no news in one. */
    private static List<SectionType<?>> sections(LookBack back) {
        return Stream.concat(
                        Stream.of(PlanDetails.SECTION),
                        back.now().sections().stream().map(part -> part.type()))
                .filter(section -> !section.equals(BusinessReviews.SECTION))
                .collect(Collectors.toList());
    }

    private AgendaPoint point(SectionType<?> origin, String topic, List<String> lines) {
        return AgendaPoint.madeFrom(review, origin.key(), topic, detail(lines));
    }

    private RichText detail(List<String> lines) {
        if (lines.isEmpty()) {
            return RichText.EMPTY;
        }
        Stream<String> more =
                lines.size() > LINES ? Stream.of(naming.word("agenda.more", lines.size() - LINES)) : Stream.empty();
        return RichText.of(Stream.concat(lines.stream().limit(LINES), more)
                .map(line -> "<li>" + RichText.ofPlain(line).html() + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>")));
    }

    private String told(String what, @Nullable UserId pic, @Nullable LocalDate deadline) {
        String by = Stream.of(pic == null ? null : pic.value(), deadline == null ? null : shown(deadline))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return by.isEmpty() ? what : what + " (" + by + ")";
    }

    private String shown(LocalDate date) {
        return naming.date(date);
    }
}
