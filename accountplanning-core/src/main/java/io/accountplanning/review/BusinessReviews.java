package io.accountplanning.review;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.section.CarryOver;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The business reviews of a plan. Clients read agenda and decisions; ratings and notes are internal. They stay with their plan: no copy,
 * follow-up or template takes them along. Immutable.
 *
 * @param reviews in the order in which they were entered
 * @param agenda the points of all reviews, each review's in the order in which they are taken
 * @param decisions what was decided in them
 */
public record BusinessReviews(List<BusinessReview> reviews, List<AgendaPoint> agenda, List<Decision> decisions)
        implements PlanSection {

    /** None yet. */
    public static final BusinessReviews EMPTY = new BusinessReviews(List.of(), List.of(), List.of());

    /** The section type: key {@code businessReviews}. */
    public static final SectionType<BusinessReviews> SECTION = SectionType.of(
                    "businessReviews", BusinessReviews.class, EMPTY)
            .table(BusinessReview.TABLE)
            .table(AgendaPoint.TABLE)
            .table(Decision.TABLE)
            .rules(ReviewRules::check)
            .events(ReviewRules::events)
            .carryOver((reviews, how) -> how == CarryOver.AS_IT_IS ? reviews : EMPTY)
            .build();

    public BusinessReviews {
        reviews = List.copyOf(reviews);
        agenda = List.copyOf(agenda);
        decisions = List.copyOf(decisions);
    }

    /** A copy with a further review. */
    public BusinessReviews add(BusinessReview added) {
        return new BusinessReviews(append(reviews, added), agenda, decisions);
    }

    /** A copy with a further point at the end of its review's agenda. */
    public BusinessReviews add(AgendaPoint added) {
        return new BusinessReviews(reviews, append(agenda, added), decisions);
    }

    /** A copy with a further decision. */
    public BusinessReviews add(Decision added) {
        return new BusinessReviews(reviews, agenda, append(decisions, added));
    }

    /**
     * A copy with an edited review, which stands where the one of its id stood.
     *
     * @throws NotFoundException when there is none of its id
     */
    public BusinessReviews replace(BusinessReview edited) {
        return new BusinessReviews(replaced(reviews, edited, "business review"), agenda, decisions);
    }

    /**
     * A copy with an edited point, which stands where the one of its id stood.
     *
     * @throws NotFoundException when there is none of its id
     */
    public BusinessReviews replace(AgendaPoint edited) {
        return new BusinessReviews(reviews, replaced(agenda, edited, "point of an agenda"), decisions);
    }

    /**
     * A copy with an edited decision, which stands where the one of its id stood.
     *
     * @throws NotFoundException when there is none of its id
     */
    public BusinessReviews replace(Decision edited) {
        return new BusinessReviews(reviews, agenda, replaced(decisions, edited, "decision"));
    }

    /** A copy without a review, its agenda and its decisions; tasks that these became stay. */
    public BusinessReviews remove(BusinessReview.Id id) {
        return new BusinessReviews(
                only(reviews, review -> !review.id().equals(id)),
                only(agenda, point -> !point.review().equals(id)),
                only(decisions, decision -> !decision.review().equals(id)));
    }

    /** A copy without a point. */
    public BusinessReviews remove(AgendaPoint.Id id) {
        return new BusinessReviews(reviews, only(agenda, point -> !point.id().equals(id)), decisions);
    }

    /** A copy without a decision; the task that it became stays. */
    public BusinessReviews remove(Decision.Id id) {
        return new BusinessReviews(
                reviews, agenda, only(decisions, decision -> !decision.id().equals(id)));
    }

    /**
     * A copy in which a review has these generated points in place of those that it had. Those that say the same as before stay the
     * rows that they were. Other points stay: on top when they stood above every generated one, else below.
     *
     * @param made what was made now
     * @param own which of the generated points somebody has rewritten, so that they are no longer replaced
     */
    public BusinessReviews withGenerated(BusinessReview.Id review, List<AgendaPoint> made, Predicate<AgendaPoint> own) {
        List<AgendaPoint> before = agendaOf(review);
        List<AgendaPoint> replaced = only(before, point -> point.isGenerated() && !own.test(point));
        List<AgendaPoint> points =
                new ArrayList<>(only(agenda, point -> !point.review().equals(review)));
        int top = replaced.isEmpty() ? before.size() : before.indexOf(replaced.get(0));
        points.addAll(before.subList(0, top));
        made.forEach(point ->
                points.add(replaced.stream().filter(point::says).findFirst().orElse(point)));
        points.addAll(only(before.subList(top, before.size()), point -> !replaced.contains(point)));
        return new BusinessReviews(reviews, points, decisions);
    }

    /**
     * The review of that id.
     *
     * @throws NotFoundException when there is none
     */
    public BusinessReview review(BusinessReview.Id id) {
        return reviews.stream()
                .filter(review -> review.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("business review", id.value()));
    }

    /**
     * The decision of that id.
     *
     * @throws NotFoundException when there is none
     */
    public Decision decision(Decision.Id id) {
        return decisions.stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("decision", id.value()));
    }

    /** The agenda of a review. */
    public List<AgendaPoint> agendaOf(BusinessReview.Id review) {
        return only(agenda, point -> point.review().equals(review));
    }

    /** What was decided in a review. */
    public List<Decision> decisionsOf(BusinessReview.Id review) {
        return only(decisions, decision -> decision.review().equals(review));
    }

    /** The latest review that was held on or before a day; of two on one day the one further down. */
    public Optional<BusinessReview> latestHeld(LocalDate asOf) {
        return latest(asOf, BusinessReview::isHeld);
    }

    /**
     * {@link BusinessReview#ratingPercent} of the latest review that was held on or before a day and rated: one that was held without
     * a rating does not hide an earlier one. Empty when there is none.
     */
    public Optional<BigDecimal> lastRatingPercent(LocalDate asOf) {
        return latest(asOf, review -> review.isHeld() && review.rating() != null)
                .flatMap(BusinessReview::ratingPercent);
    }

    private Optional<BusinessReview> latest(LocalDate asOf, Predicate<BusinessReview> which) {
        return reviews.stream()
                .filter(review -> !review.date().isAfter(asOf))
                .filter(which)
                .reduce((one, next) -> next.date().isBefore(one.date()) ? one : next);
    }

    private static <R extends Row> List<R> append(List<R> rows, R added) {
        return Stream.concat(rows.stream(), Stream.of(added)).toList();
    }

    private static <R extends Row> List<R> replaced(List<R> rows, R edited, String what) {
        if (rows.stream().noneMatch(row -> row.id().equals(edited.id()))) {
            throw new NotFoundException(what, edited.id().value());
        }
        return rows.stream()
                .map(row -> row.id().equals(edited.id()) ? edited : row)
                .toList();
    }

    private static <R extends Row> List<R> only(List<R> rows, Predicate<R> which) {
        return rows.stream().filter(which).toList();
    }
}
