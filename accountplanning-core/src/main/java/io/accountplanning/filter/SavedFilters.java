package io.accountplanning.filter;

import io.accountplanning.catalog.Catalog;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.SectionState;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The filters that people keep: each sees their own and those that others share. Only the owner edits one; an administrator
 * those that are shared too. Thread-safe.
 */
public final class SavedFilters {

    /** The most filters that one person keeps. */
    public static final int MOST = 200;

    private static final Catalog<SavedFilter> FILTERS = Catalog.of(SavedFilter.SECTION);

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;

    /** Wires the service; the façade does this for a host. */
    public SavedFilters(PlanChanges<? extends CatalogStore> changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    /** Those that the actor sees, by their names. */
    public List<CatalogEntry<SavedFilter>> all() {
        return work(work -> seen(work).toList());
    }

    /**
     * One that the actor sees.
     *
     * @throws NotFoundException when there is none
     */
    public SavedFilter get(String id) {
        return work(work -> seen(work, id).value());
    }

    /**
     * Keeps a filter for the actor alone.
     *
     * @throws InvalidException when the name is blank or too long, or the actor has another of that name; also when it asks for custom
     *     fields that no list could answer, as {@link PlanList#find} would say
     */
    public CatalogEntry<SavedFilter> save(String name, PlanFilter filter, PlanSort sort) {
        String id = TimeOrderedUuid.next().toString();
        SavedFilter saved = new SavedFilter(name, actor.user(), false, filter, sort);
        return work(work -> {
            requireRoom(work);
            return put(work, id, FILTERS.find(work, id), saved);
        });
    }

    /**
     * Edits a filter: its name, what it shows, whether it is shared. The owner stays.
     *
     * @param edit may be called more than once, so it must have no side effects
     * @throws NotFoundException when the actor sees none of that id
     * @throws io.accountplanning.error.AccessDeniedException when it is another's, and the actor is no administrator
     * @throws InvalidException when the name is blank or too long, or the owner has another of that name; also when it asks for custom
     *     fields that no list could answer, as {@link PlanList#find} would say
     */
    public CatalogEntry<SavedFilter> edit(String id, UnaryOperator<SavedFilter> edit) {
        return work(work -> {
            SectionState<SavedFilter> before = mine(work, id);
            SavedFilter after = edit.apply(before.value());
            return put(
                    work,
                    id,
                    before,
                    new SavedFilter(
                            after.name(), before.value().owner(), after.shared(), after.filter(), after.sort()));
        });
    }

    /**
     * Deletes a filter.
     *
     * @throws NotFoundException when the actor sees none of that id
     * @throws io.accountplanning.error.AccessDeniedException when it is another's, and the actor is no administrator
     */
    public void delete(String id) {
        work(work -> {
            SectionState<SavedFilter> gone = mine(work, id);
            FILTERS.remove(work, id, gone);
            return gone;
        });
    }

    private void requireRoom(PlanWork<? extends CatalogStore> work) {
        long own = FILTERS.all(work).stream()
                .filter(entry -> entry.value().owner().equals(actor.user()))
                .count();
        if (own >= MOST) {
            throw InvalidException.of("filters", "one person keeps at most " + MOST + "; delete one first", own);
        }
    }

    private CatalogEntry<SavedFilter> put(
            PlanWork<? extends CatalogStore> work, String id, SectionState<SavedFilter> before, SavedFilter after) {
        CatalogEntry<SavedFilter> saved = new CatalogEntry<>(id, FILTERS.save(work, id, before, after));
        if (!saved.value().asksLike(before.value())) {
            ListFields.require(work.stores().catalog(), saved.value());
        }
        FILTERS.all(work).stream()
                .filter(other -> !other.id().equals(id)
                        && other.value().owner().equals(saved.value().owner())
                        && other.value().name().equals(saved.value().name()))
                .findFirst()
                .ifPresent(other -> {
                    throw InvalidException.of(
                            "name",
                            "is taken by another filter of " + other.value().owner(),
                            other.value().name());
                });
        return saved;
    }

    private SectionState<SavedFilter> mine(PlanWork<? extends CatalogStore> work, String id) {
        CatalogEntry<SavedFilter> found = seen(work, id);
        SavedFilter filter = found.value();
        if (!filter.owner().equals(actor.user())) {
            work.require(Capability.ADMINISTER, "the filter " + filter.name() + " of " + filter.owner());
        }
        return found.state();
    }

    private CatalogEntry<SavedFilter> seen(PlanWork<? extends CatalogStore> work, String id) {
        return seen(work)
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("saved filter", id));
    }

    private Stream<CatalogEntry<SavedFilter>> seen(PlanWork<? extends CatalogStore> work) {
        return FILTERS.all(work).stream()
                .filter(entry -> entry.value().shared() || entry.value().owner().equals(actor.user()))
                .sorted(Comparator.comparing((CatalogEntry<SavedFilter> entry) ->
                                entry.value().name())
                        .thenComparing(CatalogEntry::id));
    }

    private <T> T work(Function<PlanWork<? extends CatalogStore>, T> operation) {
        return changes.work(actor, "the saved filters", operation);
    }
}
