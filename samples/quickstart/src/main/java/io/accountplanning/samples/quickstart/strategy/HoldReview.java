package io.accountplanning.samples.quickstart.strategy;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.export.label.Labels;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.review.Decision;
import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.life.Desks;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.strategydata.StrategyFile.ReviewRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A business review: prepared from what has changed, held and rated, and what was decided becomes a task. */
public final class HoldReview {

    private static final long PREPARED = 1;
    private static final long HELD = 2;
    private static final int POINTS = 4;

    private final ReviewRow row;
    private final Desks desks;
    private final Once once;

    public HoldReview(ReviewRow row, Desks desks, Once once) {
        this.row = row;
        this.desks = desks;
        this.once = once;
    }

    public List<String> of(PlanWorkspace plan, LocalDate today) {
        var reviews = plan.reviews();
        once.when(
                reviews.state().version() == 0,
                () -> reviews.in(Labels.of(Locale.ENGLISH)).prepare(today, row.title()));
        once.when(reviews.state().version() == PREPARED, () -> reviews.edit(PREPARED, this::held));
        once.when(
                reviews.state().version() == HELD,
                () -> found(reviews.get()).ifPresent(review -> reviews.toTasks(review.id())));
        return found(reviews.get()).map(review -> summary(plan, review)).orElse(List.of("none"));
    }

    private Optional<BusinessReview> found(BusinessReviews reviews) {
        return reviews.reviews().stream()
                .filter(review -> review.title().equals(row.title()))
                .findFirst();
    }

    private BusinessReviews held(BusinessReviews prepared) {
        var decided = row.decision();
        return found(prepared)
                .map(review -> prepared.replace(review.held(row.rating().intValue())
                                .withParticipants(row.participants())
                                .withNotes(LongText.html(row.notes())))
                        .add(Decision.of(review.id(), decided.text())
                                .withPic(decided.personInCharge().id())
                                .withDeadline(decided.deadline())))
                .orElse(prepared);
    }

    private List<String> summary(PlanWorkspace plan, BusinessReview review) {
        var lines = new ArrayList<String>();
        lines.add("\"%s\" on %s with %d people, rated %s of 5"
                .formatted(review.title(), review.date(), review.participants().size(), review.rating()));
        var agenda = plan.reviews().get().agendaOf(review.id());
        lines.add("agenda of %d points: %s"
                .formatted(
                        agenda.size(),
                        agenda.stream().limit(POINTS).map(AgendaPoint::topic).collect(Collectors.joining("; "))
                                + (agenda.size() > POINTS ? "; …" : "")));
        plan.reviews().get().decisionsOf(review.id()).forEach(decision -> lines.add(line(decision)));
        return lines;
    }

    private String line(Decision decision) {
        var pic = decision.pic();
        return "decided: " + decision.text() + " (" + (pic == null ? "nobody" : desks.name(pic)) + ", until "
                + decision.deadline() + ")" + (decision.task() == null ? "" : ", which is a task now");
    }
}
