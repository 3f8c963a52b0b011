package io.accountplanning.export.brief;

import io.accountplanning.charter.Charter;
import io.accountplanning.export.report.MarkdownLine;
import io.accountplanning.export.report.RecordRef;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.sharing.Sharing;
import java.util.Comparator;

/** Whether the client knows: whether it sees the plan, when it was gone through together, and what both have agreed on. */
final class ClientKnowledge {

    private final Facts facts;
    private final Answer answer = new Answer(4);

    ClientKnowledge(Facts facts) {
        this.facts = facts;
    }

    Answer answer() {
        if (facts.isForClient()) {
            return answer;
        }
        facts.find(Sharing.SECTION).ifPresent(this::sharing);
        facts.find(BusinessReviews.SECTION).ifPresent(this::reviews);
        facts.find(Charter.SECTION).ifPresent(this::charter);
        return answer;
    }

    private void sharing(Sharing sharing) {
        RecordRef record = RecordRef.of(Sharing.SECTION, "shownTo");
        if (facts.plan().client().id().equals(sharing.shownTo())) {
            answer.fact(record, facts.word("brief.shown"));
        } else {
            answer.concern(record, facts.word("brief.notShown"));
        }
    }

    private void reviews(BusinessReviews reviews) {
        RecordRef none = RecordRef.of(BusinessReviews.SECTION);
        reviews.latestHeld(facts.today())
                .ifPresentOrElse(
                        last -> answer.fact(ref(last), held(last)),
                        () -> answer.missing(none, facts.word("brief.noReview")));
        reviews.reviews().stream()
                .filter(review -> !review.isHeld() && !review.date().isBefore(facts.today()))
                .min(Comparator.comparing(BusinessReview::date))
                .ifPresentOrElse(
                        next -> answer.fact(
                                ref(next), facts.word("brief.nextReview", next.title(), facts.date(next.date()))),
                        () -> answer.concern(none, facts.word("brief.noNextReview")));
    }

    private String held(BusinessReview review) {
        String text = facts.word("brief.lastReview", review.title(), facts.date(review.date()));
        Integer rating = review.rating();
        return rating == null ? text : text + ", " + facts.word("ratingOf", rating);
    }

    private static RecordRef ref(BusinessReview review) {
        return RecordRef.of(BusinessReviews.SECTION, BusinessReview.TABLE, review.id());
    }

    private void charter(Charter charter) {
        RecordRef record = RecordRef.of(Charter.SECTION, "sharedVision");
        String label = facts.field(Charter.SECTION, "sharedVision");
        if (charter.sharedVision().isEmpty()) {
            answer.missing(record, facts.word("brief.noCharter", label));
        } else {
            answer.fact(
                    record, facts.word("labelled", label, MarkdownLine.words(charter.sharedVision(), facts.labels())));
        }
    }
}
