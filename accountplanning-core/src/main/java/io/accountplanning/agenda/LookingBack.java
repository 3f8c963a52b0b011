package io.accountplanning.agenda;

import io.accountplanning.activity.ActivityStore;
import io.accountplanning.activity.History;
import io.accountplanning.comparison.Comparison;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.section.Audience;
import io.accountplanning.section.SectionType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks back from a plan to the last review that was held: in the plan itself, else in the nearest predecessor that the actor sees and
 * that has one, else to the plan's creation. What a follow-up did not take along is not a change: each plan is compared with itself.
 * Only what clients may see is compared, because they read the agenda.
 */
final class LookingBack {

    private final PlanWork<? extends ActivityStore> work;
    private final History history;
    private final List<SectionType<?>> sections;
    private final ZoneId zone;

    LookingBack(PlanWork<? extends ActivityStore> work, History history, List<SectionType<?>> sections, ZoneId zone) {
        this.work = work;
        this.history = history;
        this.sections = sections;
        this.zone = zone;
    }

    /** @param date the day of the review that people prepare for; those held later are not looked at */
    LookBack from(AccountPlan plan, LocalDate date) {
        PlanDocument now = document(plan);
        PlanDocument seen = now.seenBy(Audience.CLIENT);
        List<PlanDocument> documents = new ArrayList<>(List.of(now));
        Optional<BusinessReview> held = latestHeld(now, date);
        Optional<AccountPlan> next = predecessor(plan);
        while (held.isEmpty() && next.isPresent()) {
            PlanDocument document = document(next.get());
            documents.add(0, document);
            held = latestHeld(document, date);
            next = predecessor(next.get());
        }
        if (held.isEmpty()) {
            return new LookBack(now, seen, null, List.of(since(now, created(now), now)));
        }
        BusinessReview review = held.get();
        PlanDocument heldIn = documents.get(0);
        List<Comparison> changes = new ArrayList<>();
        changes.add(since(heldIn, later(created(heldIn), startOf(review)), now));
        documents.stream()
                .skip(1)
                .map(document -> since(document, created(document), now))
                .forEach(changes::add);
        return new LookBack(now, seen, new LookBack.Last(review, heldIn, heldIn.seenBy(Audience.CLIENT, now)), changes);
    }

    private static Optional<BusinessReview> latestHeld(PlanDocument document, LocalDate date) {
        return document.find(BusinessReviews.SECTION)
                .orElse(BusinessReviews.EMPTY)
                .latestHeld(date);
    }

    private Optional<AccountPlan> predecessor(AccountPlan plan) {
        return Optional.ofNullable(plan.placement().predecessor()).flatMap(work::find);
    }

    private PlanDocument document(AccountPlan plan) {
        return new PlanDocument(plan, work.stores().plans().sections(plan.id(), sections));
    }

    /** The day of the review counts once more, so that nothing falls between two reviews. */
    private Instant startOf(BusinessReview review) {
        return review.date().atStartOfDay(zone).toInstant();
    }

    private static Instant created(PlanDocument document) {
        return document.plan().created().at();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** @param today what the client does not see in it today, it is not told of the past either */
    private Comparison since(PlanDocument document, Instant moment, PlanDocument today) {
        return Comparison.between(
                history.asOf(work.stores(), document.plan(), moment).seenBy(Audience.CLIENT, document, today),
                document.seenBy(Audience.CLIENT, today));
    }
}
