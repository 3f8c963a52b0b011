package io.accountplanning.board;

import io.accountplanning.board.BoardRepository.Ranked;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds a free rank for a card. There is room for many cards between two others, so that putting a card somewhere changes no
 * other; where it is used up after all, the nearest cards are spread again, in the same order. Ranks are of all plans of the tenant,
 * whatever their column: what is free is free in every column. Used while nobody else moves cards.
 */
final class Ranks {

    /** So small a part of the room below the next new plan that thousands of cards can be put on top one after the other. */
    private static final long TOP_PART = 1L << 16;

    private static final long STEP = AccountPlan.firstRank(1);
    private static final long LEAST_GAP = 1L << 10;
    private static final int FIRST_WINDOW = 8;

    private final BoardRepository board;
    private final PlanId moved;

    Ranks(BoardRepository board, PlanId moved) {
        this.board = board;
        this.moved = moved;
    }

    /**
     * A free place.
     *
     * @param rank the rank for the card itself
     * @param spread the new ranks of the cards that make room for it; empty but for once in a while
     */
    record Place(long rank, List<Ranked> spread) {}

    /** Above every card of the tenant; empty when it stands there already, or there is no other. */
    Optional<Place> top() {
        return board.under(Long.MAX_VALUE, 1).stream()
                .filter(highest -> !highest.plan().equals(moved))
                .map(this::above)
                .findFirst();
    }

    /** Below every card of the tenant; empty when it stands there already, or there is no other. */
    Optional<Place> bottom() {
        return board.above(Long.MIN_VALUE, 1).stream()
                .filter(lowest -> !lowest.plan().equals(moved))
                .map(lowest -> new Place(lowest.rank() - STEP, List.of()))
                .findFirst();
    }

    /** Right above that card; empty when it stands there already. */
    Optional<Place> rightAbove(Ranked card) {
        boolean there = board.above(card.rank(), 1).stream()
                .anyMatch(next -> next.plan().equals(moved));
        return there ? Optional.empty() : Optional.of(above(card));
    }

    private Place above(Ranked card) {
        List<Ranked> next = board.above(card.rank(), 1);
        long room = (next.isEmpty() ? ceiling() : next.get(0).rank()) - card.rank();
        if (room < 2) {
            return spread(card);
        }
        long part = next.isEmpty() ? Math.max(1, room / TOP_PART) : room / 2;
        return new Place(card.rank() + part, List.of());
    }

    /** Above every plan there is, and not above any plan to come. */
    private long ceiling() {
        return AccountPlan.firstRank(board.plansEver() + 1);
    }

    private Place spread(Ranked card) {
        for (int window = FIRST_WINDOW; ; window *= 2) {
            List<Ranked> under = board.under(card.rank(), window + 1);
            List<Ranked> over = board.above(card.rank(), window + 1);
            List<PlanId> order = order(card, first(under, window), first(over, window));
            long start = under.size() > window ? under.get(window).rank() : lowest(card, under) - STEP * order.size();
            long end = over.size() > window ? over.get(window).rank() : ceiling();
            long gap = (end - start) / (order.size() + 1);
            if (gap >= LEAST_GAP) {
                return spread(order, start, gap);
            }
        }
    }

    private static long lowest(Ranked card, List<Ranked> under) {
        return under.isEmpty() ? card.rank() : under.get(under.size() - 1).rank();
    }

    /** The plans from the lowest to the highest, the moved one right above that card. */
    private List<PlanId> order(Ranked card, List<Ranked> under, List<Ranked> over) {
        List<PlanId> order = new ArrayList<>(under.stream().map(Ranked::plan).toList());
        Collections.reverse(order);
        order.add(card.plan());
        order.addAll(over.stream().map(Ranked::plan).toList());
        order.remove(moved);
        order.add(order.indexOf(card.plan()) + 1, moved);
        return order;
    }

    private Place spread(List<PlanId> order, long start, long gap) {
        List<Ranked> given = new ArrayList<>();
        long rank = start;
        long own = start;
        for (PlanId plan : order) {
            rank += gap;
            if (plan.equals(moved)) {
                own = rank;
            } else {
                given.add(new Ranked(plan, rank));
            }
        }
        return new Place(own, given);
    }

    private static <E> List<E> first(List<E> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
