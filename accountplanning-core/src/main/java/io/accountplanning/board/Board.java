package io.accountplanning.board;

import io.accountplanning.board.BoardRepository.Ranked;
import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.settings.Settings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The board of the plans that one actor sees: a column for each status. A new plan's card stands on top of its column; cards keep
 * the order that people put them in, which is the same for everybody. Thread-safe.
 */
public final class Board {

    private final PlanChanges<? extends BoardStore> changes;
    private final Actor actor;
    private final Settings settings;

    /** Wires the service; the façade does this for a host. */
    public Board(PlanChanges<? extends BoardStore> changes, Actor actor, Settings settings) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
    }

    /**
     * Every column, in the order of the statuses, with its highest cards.
     *
     * @param size how many cards of each column, 1 to 1000
     * @throws InvalidException when the size is another
     */
    public List<BoardColumn> columns(PlanFilter filter, int size) {
        requireSize(size);
        return read(filter, (board, query) -> {
            Map<PlanStatus, Long> counts = board.counts(query);
            List<PlanStatus> filled = Arrays.stream(PlanStatus.values())
                    .filter(status -> counts.getOrDefault(status, 0L) > 0)
                    .toList();
            List<BoardCard> cards = filled.isEmpty() ? List.of() : board.top(query, filled, size + 1);
            return Arrays.stream(PlanStatus.values())
                    .map(status -> column(
                            status,
                            counts.getOrDefault(status, 0L),
                            cards.stream()
                                    .filter(card -> card.status() == status)
                                    .toList(),
                            size))
                    .toList();
        });
    }

    /**
     * The cards of a column below that one.
     *
     * @param size how many, 1 to 1000
     * @throws InvalidException when the size is another
     */
    public BoardColumn column(PlanFilter filter, int size, BoardCursor after) {
        requireSize(size);
        return read(
                filter,
                (board, query) -> column(
                        after.column(),
                        board.counts(query).getOrDefault(after.column(), 0L),
                        board.below(query, after, size + 1),
                        size));
    }

    private static BoardColumn column(PlanStatus status, long total, List<BoardCard> cards, int size) {
        if (cards.size() <= size) {
            return new BoardColumn(status, total, cards, null);
        }
        return new BoardColumn(
                status, total, cards.subList(0, size), cards.get(size - 1).cursor());
    }

    /**
     * Moves a card to the top of another column, which changes the plan's status. In the column where it stands already it stays
     * where it is.
     *
     * @throws io.accountplanning.error.NotFoundException when the actor does not see the plan
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public AccountPlan move(PlanId id, PlanStatus status) {
        return moved(id, status, null, toTop(status));
    }

    /**
     * Moves a card to the top of another column, if the plan's details are still what the person saw.
     *
     * @param version {@link BoardCard#version()} or {@link AccountPlan#version()}
     * @throws io.accountplanning.error.ConflictException when they are not, with who changed what since
     * @throws io.accountplanning.error.NotFoundException when the actor does not see the plan
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public AccountPlan move(PlanId id, PlanStatus status, long version) {
        return moved(id, status, version, toTop(status));
    }

    /**
     * Moves a card to a place in a column: right above another card.
     *
     * @param before the card below it, which stands in that column; null for the end of the column
     * @throws InvalidException when that card is the same one, or stands in another column
     * @throws io.accountplanning.error.NotFoundException when the actor does not see one of the plans
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public AccountPlan move(PlanId id, PlanStatus status, @Nullable PlanId before) {
        return moved(id, status, null, to(status, before));
    }

    /**
     * Moves a card to a place in a column, if the plan's details are still what the person saw.
     *
     * @param before the card below it, which stands in that column; null for the end of the column
     * @param version {@link BoardCard#version()} or {@link AccountPlan#version()}
     * @throws io.accountplanning.error.ConflictException when they are not, with who changed what since
     * @throws InvalidException when that card is the same one, or stands in another column
     * @throws io.accountplanning.error.NotFoundException when the actor does not see one of the plans
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public AccountPlan move(PlanId id, PlanStatus status, @Nullable PlanId before, long version) {
        return moved(id, status, version, to(status, before));
    }

    private AccountPlan moved(
            PlanId id,
            PlanStatus status,
            @Nullable Long version,
            BiFunction<PlanWork<? extends BoardStore>, AccountPlan, Optional<Ranks.Place>> to) {
        return changes.work(actor, "the card of plan " + id, work -> {
            work.stores().plans().lockPlacements();
            AccountPlan plan = work.live(id, Capability.EDIT);
            if (version != null) {
                work.requireVersion(plan, version);
            }
            Optional<Ranks.Place> place = to.apply(work, plan);
            place.stream().flatMap(found -> found.spread().stream()).forEach(card -> put(work, card));
            place.ifPresent(found -> put(work, new Ranked(id, found.rank())));
            if (plan.status() != status) {
                work.edit(id, PlanDetails.SECTION, details -> details.withStatus(status));
            }
            return work.live(id);
        });
    }

    private static void put(PlanWork<? extends BoardStore> work, Ranked card) {
        work.edit(card.plan(), Placement.SECTION, placement -> placement.withRank(card.rank()));
    }

    private static BiFunction<PlanWork<? extends BoardStore>, AccountPlan, Optional<Ranks.Place>> toTop(
            PlanStatus status) {
        return (work, plan) ->
                plan.status() == status ? Optional.empty() : ranks(work, plan).top();
    }

    private static BiFunction<PlanWork<? extends BoardStore>, AccountPlan, Optional<Ranks.Place>> to(
            PlanStatus status, @Nullable PlanId before) {
        return (work, plan) -> {
            if (before == null) {
                return ranks(work, plan).bottom();
            }
            AccountPlan card = work.live(before);
            if (before.equals(plan.id()) || card.status() != status) {
                throw InvalidException.of(
                        "before",
                        "is another card of the column " + status + ", and " + card.number()
                                + (before.equals(plan.id()) ? " is the one that moves" : " is in " + card.status()),
                        before);
            }
            return ranks(work, plan).rightAbove(new Ranked(before, card.rank()));
        };
    }

    private static Ranks ranks(PlanWork<? extends BoardStore> work, AccountPlan plan) {
        return new Ranks(work.stores().board(), plan.id());
    }

    private <T> T read(PlanFilter filter, BiFunction<BoardRepository, PlanQuery, T> read) {
        LocalDate today = LocalDate.ofInstant(changes.clock().instant(), settings.zone());
        return changes.readAll(
                actor,
                (stores, visibility) -> read.apply(stores.board(), PlanQuery.of(stores, filter, visibility, today)));
    }

    private static void requireSize(int size) {
        if (size < 1 || size > Page.MAX_SIZE) {
            throw InvalidException.of(
                    "size", "a page has 1 to " + Page.MAX_SIZE + " cards; read on with the cursor for more", size);
        }
    }
}
