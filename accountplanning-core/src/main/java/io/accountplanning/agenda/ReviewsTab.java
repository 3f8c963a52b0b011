package io.accountplanning.agenda;

import io.accountplanning.activity.ActivityStore;
import io.accountplanning.activity.History;
import io.accountplanning.comparison.Naming;
import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.plan.SectionTab;
import io.accountplanning.plan.TableTab;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.review.Decision;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.settings.Settings;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The business reviews of a plan: edited like any tab, their agenda made of what changed since the last one, their decisions turned
 * into tasks. Thread-safe.
 */
public final class ReviewsTab {

    private final PlanChanges<? extends ActivityStore> changes;
    private final Actor actor;
    private final PlanId id;
    private final List<SectionType<?>> sections;
    private final Settings settings;
    private final Naming naming;

    /**
     * Wires the tab; the façade does this for a host. Agendas are in English.
     *
     * @param sections what a plan consists of
     */
    public ReviewsTab(
            PlanChanges<? extends ActivityStore> changes,
            Actor actor,
            PlanId id,
            List<SectionType<?>> sections,
            Settings settings) {
        this(changes, actor, id, sections, settings, Naming.readable(Locale.ENGLISH));
    }

    private ReviewsTab(
            PlanChanges<? extends ActivityStore> changes,
            Actor actor,
            PlanId id,
            List<SectionType<?>> sections,
            Settings settings,
            Naming naming) {
        this.changes = changes;
        this.actor = actor;
        this.id = id;
        this.sections = List.copyOf(sections);
        this.settings = settings;
        this.naming = naming;
    }

    /** The same tab, which makes agendas in those words; {@code Labels.of(locale)} of the documents are such. Default: English. */
    public ReviewsTab in(Naming words) {
        Objects.requireNonNull(words, "words");
        return new ReviewsTab(changes, actor, id, sections, settings, words);
    }

    /** The reviews as they are stored. */
    public BusinessReviews get() {
        return tab().get();
    }

    /** The reviews with their version, for a screen that edits them later. */
    public SectionState<BusinessReviews> state() {
        return tab().state();
    }

    /**
     * Edits the reviews, whatever their version; {@link SectionTab#edit(UnaryOperator)} says how. Which task a decision became and what
     * a point was made from are not edited by hand.
     */
    public SectionState<BusinessReviews> edit(UnaryOperator<BusinessReviews> edit) {
        Objects.requireNonNull(edit, "edit");
        return tab().edit(edit);
    }

    /** Edits the reviews only if they are still in the version that the actor read; {@link SectionTab#edit(long, UnaryOperator)} says how. */
    public SectionState<BusinessReviews> edit(long version, UnaryOperator<BusinessReviews> edit) {
        Objects.requireNonNull(edit, "edit");
        return tab().edit(version, edit);
    }

    /** One of the tables, edited as in a spreadsheet. */
    public <R extends Row> TableTab<BusinessReviews, R> table(Table<R> table) {
        Objects.requireNonNull(table, "table");
        return tab().table(table);
    }

    private SectionTab<BusinessReviews> tab() {
        return new SectionTab<>(changes, actor, id, BusinessReviews.SECTION);
    }

    /**
     * Plans a review, with an agenda made of what changed since the last one that was held (on that day too), or since the plan began;
     * the first review of a follow-up looks back to the last one of its predecessors. Decisions of the last one that have no complete
     * task, overdue tasks and goals off pace come first. Only what clients may see is told, because they read the agenda.
     *
     * @param date on which day, in the tenant's time zone
     * @return the review; {@code get().agendaOf(review.id())} is its agenda
     * @throws InvalidException when there is a review of that title on that day
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public BusinessReview prepare(LocalDate date, String title) {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(title, "title");
        BusinessReview review = BusinessReview.planned(date, title);
        return work(work -> {
            List<AgendaPoint> points = points(work, review);
            work.edit(
                    id,
                    BusinessReviews.SECTION,
                    before -> before.add(review).withGenerated(review.id(), points, point -> false));
            return review;
        });
    }

    /**
     * Makes the generated points of a planned review anew. Points that somebody typed stay, and so do generated ones whose words
     * somebody has edited since.
     *
     * @return the agenda
     * @throws InvalidException when the review was held already
     * @throws io.accountplanning.error.NotFoundException when there is no such review
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public List<AgendaPoint> prepareAgain(BusinessReview.Id reviewId) {
        Objects.requireNonNull(reviewId, "reviewId");
        return work(work -> {
            AccountPlan plan = work.live(id, Capability.EDIT);
            BusinessReview review = work.section(plan, BusinessReviews.SECTION).review(reviewId);
            if (review.isHeld()) {
                throw InvalidException.of(
                        "review", "was held on " + review.date() + ", its agenda stays as it was", review.title());
            }
            List<AgendaPoint> points = points(work, review);
            RewrittenPoints rewritten = RewrittenPoints.of(work.stores().activity(), id);
            return work.edit(
                            id,
                            BusinessReviews.SECTION,
                            before -> before.withGenerated(reviewId, points, rewritten::has))
                    .value()
                    .agendaOf(reviewId);
        });
    }

    private List<AgendaPoint> points(PlanWork<? extends ActivityStore> work, BusinessReview review) {
        AccountPlan plan = work.live(id, Capability.EDIT);
        History history = new History(changes, actor, id, sections);
        LookBack back = new LookingBack(work, history, sections, settings.zone()).from(plan, review.date());
        LocalDate today = LocalDate.ofInstant(work.now().at(), settings.zone());
        return new AgendaMaker(review.id(), naming).points(back, today);
    }

    /**
     * What was decided in a review, and what became of it.
     *
     * @throws io.accountplanning.error.NotFoundException when there is no such review
     */
    public List<DecisionOutcome> decisions(BusinessReview.Id review) {
        Objects.requireNonNull(review, "review");
        return changes.read(actor, id, (stores, plan) -> {
            BusinessReviews reviews =
                    stores.plans().section(id, BusinessReviews.SECTION).value();
            Planning planning = stores.plans().section(id, Planning.SECTION).value();
            reviews.review(review);
            return reviews.decisionsOf(review).stream()
                    .map(decision -> DecisionOutcome.of(decision, planning))
                    .toList();
        });
    }

    /**
     * Makes a task of a decision, with its text, person in charge and deadline; once, however often and by however many at once this
     * is called. When the task was deleted since, another one is made.
     *
     * @return the task
     * @throws io.accountplanning.error.NotFoundException when there is no such decision
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public Task toTask(Decision.Id decision) {
        Objects.requireNonNull(decision, "decision");
        return work(work -> new DecisionTasks(work, work.live(id, Capability.EDIT))
                .of(reviews -> List.of(reviews.decision(decision)))
                .get(0));
    }

    /**
     * {@link #toTask} of every decision of a review; all of them, or none.
     *
     * @return the tasks, in the order of the decisions
     * @throws io.accountplanning.error.NotFoundException when there is no such review
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public List<Task> toTasks(BusinessReview.Id review) {
        Objects.requireNonNull(review, "review");
        return work(work -> new DecisionTasks(work, work.live(id, Capability.EDIT))
                .of(reviews -> reviews.decisionsOf(reviews.review(review).id())));
    }

    private <T> T work(Function<PlanWork<? extends ActivityStore>, T> operation) {
        return changes.work(actor, "the business reviews of plan " + id, operation);
    }
}
