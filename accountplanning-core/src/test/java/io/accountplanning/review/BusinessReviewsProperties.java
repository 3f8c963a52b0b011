package io.accountplanning.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BusinessReviewsProperties {

    private static final LocalDate START = LocalDate.of(2027, 1, 1);

    @Property(tries = 100)
    void aBetterRatingIsMorePercentInEvenSteps(@ForAll @IntRange(min = 1, max = 4) int rating) {
        BusinessReview review = BusinessReview.planned(START, "QBR");
        BigDecimal one = review.held(rating).ratingPercent().orElseThrow();
        BigDecimal next = review.held(rating + 1).ratingPercent().orElseThrow();

        assertThat(next.subtract(one)).isEqualByComparingTo("25");
        assertThat(one).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    @Property(tries = 300)
    void theLastRatingIsThatOfTheLatestRatedReviewWhateverTheOrderAndOnlyHeldOnesCount(
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 30) Integer> days,
            @ForAll @Size(min = 8, max = 8) List<@IntRange(min = 0, max = 6) Integer> ratings,
            @ForAll @IntRange(min = 0, max = 30) int asOf) {
        List<BusinessReview> reviews = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            BusinessReview review = BusinessReview.planned(START.plusDays(days.get(i)), "Review " + i);
            int rating = ratings.get(i);
            reviews.add(rating == 0 ? review : rating == 6 ? review.held() : review.held(rating));
        }
        BusinessReviews section = new BusinessReviews(reviews, List.of(), List.of());
        LocalDate day = START.plusDays(asOf);

        Optional<BusinessReview> expected = reviews.stream()
                .filter(review -> review.isHeld()
                        && review.rating() != null
                        && !review.date().isAfter(day))
                .max(Comparator.comparing(BusinessReview::date).thenComparing(reviews::indexOf));

        assertThat(section.lastRatingPercent(day)).isEqualTo(expected.flatMap(BusinessReview::ratingPercent));
        assertThat(BusinessReviews.SECTION.check(section)).isEmpty();
    }
}
