package io.accountplanning.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.error.Violation;
import io.accountplanning.section.CarryOver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessReviewsTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 15);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 15);

    private final BusinessReview first = BusinessReview.planned(JANUARY, "Q4").held(2);
    private final BusinessReview second = BusinessReview.planned(APRIL, "Q1");
    private final BusinessReviews both = BusinessReviews.EMPTY.add(first).add(second);

    @ParameterizedTest
    @CsvSource({"1, 0.00", "2, 25.00", "3, 50.00", "4, 75.00", "5, 100.00"})
    void aRatingIsAShareOfTheWayFromTheWorstToTheBest(int rating, BigDecimal percent) {
        assertThat(first.withRating(rating).ratingPercent()).contains(percent);
    }

    @Test
    void withoutARatingThereIsNoPercentage() {
        assertThat(second.ratingPercent()).isEmpty();
        assertThat(BusinessReviews.EMPTY.lastRatingPercent(APRIL)).isEmpty();
    }

    @Test
    void theLatestHeldIsTheLastByDateOnOrBeforeTheDay() {
        assertThat(both.latestHeld(APRIL)).contains(first);
        assertThat(both.latestHeld(JANUARY)).contains(first);
        assertThat(both.latestHeld(JANUARY.minusDays(1))).isEmpty();
        BusinessReviews heldBoth = both.replace(second.held());
        assertThat(heldBoth.latestHeld(APRIL)).contains(second.held());
        assertThat(heldBoth.latestHeld(APRIL.minusDays(1))).contains(first);
        BusinessReview sameDay = BusinessReview.planned(APRIL, "Q1, evening").held();
        assertThat(heldBoth.add(sameDay).latestHeld(APRIL)).contains(sameDay);
    }

    @Test
    void aReviewThatWasNotRatedDoesNotHideAnEarlierRating() {
        assertThat(both.replace(second.held()).lastRatingPercent(APRIL)).contains(new BigDecimal("25.00"));
        assertThat(both.replace(second.held(5)).lastRatingPercent(APRIL)).contains(new BigDecimal("100.00"));
        assertThat(both.replace(second.held(5)).lastRatingPercent(APRIL.minusDays(1)))
                .contains(new BigDecimal("25.00"));
    }

    @Test
    void whatRefersToAReviewGoesWithIt() {
        BusinessReviews full = both.add(AgendaPoint.of(first.id(), "Coffee"))
                .add(AgendaPoint.of(second.id(), "Tea"))
                .add(Decision.of(first.id(), "Send the offer"));

        BusinessReviews left = full.remove(first.id());

        assertThat(left.reviews()).containsExactly(second);
        assertThat(left.agenda()).extracting(AgendaPoint::topic).containsExactly("Tea");
        assertThat(left.decisions()).isEmpty();
        assertThat(BusinessReviews.SECTION.check(left)).isEmpty();
        assertThat(full.remove(full.agenda().get(0).id()).agenda()).hasSize(1);
        assertThat(full.remove(full.decisions().get(0).id()).decisions()).isEmpty();
    }

    @Test
    void badInputIsToldWithItsPathItsValueAndTheRemedy() {
        BusinessReview.Id gone = BusinessReview.Id.next();
        BusinessReviews bad = both.replace(second.withRating(3))
                .add(BusinessReview.planned(JANUARY, "Q4 "))
                .add(AgendaPoint.of(gone, "Coffee"))
                .add(Decision.of(gone, "Send the offer"));

        assertThat(BusinessReviews.SECTION.check(bad))
                .extracting(Violation::toString)
                .containsExactly(
                        "reviews[2].rating: is given to a review that was held; set its status to HELD first (was \"3\")",
                        "reviews[3].title: is that of another review on 2027-01-15; edit that one (was \"Q4 \")",
                        "agenda[1].review: refers to a review that is not there; remove(review) takes its agenda and"
                                + " decisions along (was \"" + gone.value() + "\")",
                        "decisions[1].review: refers to a review that is not there; remove(review) takes its agenda and"
                                + " decisions along (was \"" + gone.value() + "\")");
        assertThat(BusinessReviews.SECTION.check(both.replace(first.withRating(6))))
                .extracting(Violation::toString)
                .containsExactly("reviews[1].rating: must be between 1 and 5 (was \"6\")");
    }

    @Test
    void noCopyTakesThemAlongButAPlanThatComesFromElsewhereKeepsThem() {
        for (CarryOver how : EnumSet.complementOf(EnumSet.of(CarryOver.AS_IT_IS))) {
            assertThat(BusinessReviews.SECTION.carriedOver(both, how)).isEqualTo(BusinessReviews.EMPTY);
        }
        assertThat(BusinessReviews.SECTION.carriedOver(both, CarryOver.AS_IT_IS))
                .isEqualTo(both);
    }

    @Test
    void generatedPointsAreReplacedAndOthersStayWhereTheyStood() {
        AgendaPoint welcome = AgendaPoint.of(second.id(), "Welcome");
        AgendaPoint goals = generated("goals", "Goals");
        AgendaPoint tasks = generated("planning", "Planning");
        AgendaPoint coffee = AgendaPoint.of(second.id(), "Coffee");
        AgendaPoint ofFirst = AgendaPoint.of(first.id(), "Old");
        BusinessReviews before =
                both.add(welcome).add(goals).add(coffee).add(tasks).add(ofFirst);

        AgendaPoint team = generated("team", "Team");
        BusinessReviews after =
                before.withGenerated(second.id(), List.of(generated("planning", "Planning"), team), point -> false);

        assertThat(after.agendaOf(second.id())).containsExactly(welcome, tasks, team, coffee);
        assertThat(after.agendaOf(first.id())).containsExactly(ofFirst);
        assertThat(before.withGenerated(second.id(), List.of(), goals::equals).agendaOf(second.id()))
                .containsExactly(welcome, goals, coffee);
    }

    private AgendaPoint generated(String section, String topic) {
        return AgendaPoint.madeFrom(second.id(), section, topic, io.accountplanning.text.RichText.EMPTY);
    }
}
