package io.accountplanning.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.board.BoardRepository.Ranked;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Wherever a card is put, it stands there, all others keep their order, and nothing reaches above the plans to come. */
class RanksProperties {

    @Property(tries = 500)
    void aCardStandsWhereItIsPutHoweverDenseTheRanksAre(
            @ForAll @Size(min = 2, max = 60) Set<@LongRange(min = -80, max = 80) Long> ranks,
            @ForAll @IntRange(max = 59) int moved,
            @ForAll @IntRange(max = 59) int below) {
        Cards cards = new Cards(ranks, 0);
        PlanId card = cards.at(moved);
        PlanId target = cards.at(below);
        if (card.equals(target)) {
            return;
        }
        List<PlanId> expected = new ArrayList<>(cards.order());
        expected.remove(card);
        expected.add(expected.indexOf(target) + 1, card);

        new Ranks(cards, card)
                .rightAbove(new Ranked(target, cards.rank(target)))
                .ifPresent(place -> cards.put(card, place));

        assertThat(cards.order()).isEqualTo(expected);
        assertThat(cards.ranks()).doesNotHaveDuplicates().allMatch(rank -> rank < AccountPlan.firstRank(1));
    }

    @Property(tries = 200)
    void topAndBottomAreTheEnds(
            @ForAll @Size(min = 2, max = 20) Set<Short> ranks, @ForAll @IntRange(max = 19) int moved) {
        Cards cards = new Cards(ranks.stream().map(Short::longValue).toList(), 0);
        PlanId card = cards.at(moved);
        new Ranks(cards, card).top().ifPresent(place -> cards.put(card, place));
        assertThat(cards.order().get(ranks.size() - 1)).isEqualTo(card);
        new Ranks(cards, card).bottom().ifPresent(place -> cards.put(card, place));
        assertThat(cards.order().get(0)).isEqualTo(card);
    }

    @Property(tries = 100)
    void thereIsAlwaysRoomBelowThePlansToCome(
            @ForAll @Size(min = 2, max = 40) Set<@LongRange(min = 1, max = 60) Long> belowTheCeiling,
            @ForAll @IntRange(max = 39) int moved) {
        long ceiling = AccountPlan.firstRank(4);
        Cards cards = new Cards(
                belowTheCeiling.stream().map(distance -> ceiling - distance).toList(), 3);
        PlanId card = cards.at(moved);
        List<PlanId> expected = new ArrayList<>(cards.order());
        expected.remove(card);
        expected.add(card);
        new Ranks(cards, card).top().ifPresent(place -> cards.put(card, place));
        assertThat(cards.order()).isEqualTo(expected);
        assertThat(cards.ranks()).doesNotHaveDuplicates().allMatch(rank -> rank < ceiling);
    }

    /** The ranks of a tenant. */
    private static final class Cards implements BoardRepository {

        private final Map<PlanId, Long> ranks = new LinkedHashMap<>();
        private final long plansEver;

        Cards(Iterable<Long> ranks, long plansEver) {
            ranks.forEach(rank -> this.ranks.put(PlanId.next(), rank));
            this.plansEver = plansEver;
        }

        PlanId at(int index) {
            return List.copyOf(ranks.keySet()).get(index % ranks.size());
        }

        long rank(PlanId plan) {
            return ranks.get(plan);
        }

        void put(PlanId card, Ranks.Place place) {
            place.spread().forEach(one -> ranks.put(one.plan(), one.rank()));
            ranks.put(card, place.rank());
        }

        List<Long> ranks() {
            return List.copyOf(ranks.values());
        }

        /** From the lowest to the highest. */
        List<PlanId> order() {
            return all().map(Ranked::plan).toList();
        }

        private Stream<Ranked> all() {
            return ranks.entrySet().stream()
                    .map(one -> new Ranked(one.getKey(), one.getValue()))
                    .sorted(Comparator.comparingLong(Ranked::rank));
        }

        @Override
        public List<Ranked> above(long rank, int most) {
            return all().filter(one -> one.rank() > rank).limit(most).toList();
        }

        @Override
        public List<Ranked> under(long rank, int most) {
            List<Ranked> under =
                    new ArrayList<>(all().filter(one -> one.rank() < rank).toList());
            Collections.reverse(under);
            return under.stream().limit(most).toList();
        }

        @Override
        public long plansEver() {
            return plansEver;
        }

        @Override
        public Map<PlanStatus, Long> counts(PlanQuery query) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<BoardCard> top(PlanQuery query, List<PlanStatus> columns, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<BoardCard> below(PlanQuery query, BoardCursor after, int most) {
            throw new UnsupportedOperationException();
        }
    }
}
