package io.accountplanning.catalog;

import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Change;
import io.accountplanning.text.ReadableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The write path of what a tenant keeps beside its plans, as a step of somebody's work: load, apply, check, stop when nothing
 * changed, save with version check. The caller has checked the capability. Holds no state.
 *
 * @param <S> what an entry is
 */
public final class Catalog<S extends PlanSection> {

    private static final int LONGEST_ID = 200;

    private final SectionType<S> kind;

    private Catalog(SectionType<S> kind) {
        this.kind = kind;
    }

    /** The entries of that kind. */
    public static <S extends PlanSection> Catalog<S> of(SectionType<S> kind) {
        return new Catalog<>(kind);
    }

    /** An entry; the empty one in version 0 when there is none. */
    public SectionState<S> find(PlanWork<? extends CatalogStore> work, String id) {
        return work.stores().catalog().find(kind, id);
    }

    /**
     * An entry.
     *
     * @throws NotFoundException when there is none
     */
    public SectionState<S> get(PlanWork<? extends CatalogStore> work, String id) {
        SectionState<S> found = find(work, id);
        if (found.version() == 0) {
            throw new NotFoundException(called(), id);
        }
        return found;
    }

    /** All entries, ordered by their ids. */
    public List<CatalogEntry<S>> all(PlanWork<? extends CatalogStore> work) {
        return work.stores().catalog().all(kind);
    }

    /**
     * Edits an entry, or makes it when there is none.
     *
     * @param pinned the version that the actor read, 0 for an entry that must not be there yet; null for any
     * @throws ConflictException when it is in another version, with what changed since
     * @throws InvalidException when it breaks a rule
     */
    public SectionState<S> edit(
            PlanWork<? extends CatalogStore> work, String id, @Nullable Long pinned, UnaryOperator<S> edit) {
        SectionState<S> before = read(work, id, pinned);
        return save(work, id, before, edit.apply(before.value()));
    }

    /**
     * An entry to be saved; the empty one in version 0 when there is none.
     *
     * @param pinned the version that the actor read, 0 for an entry that must not be there yet; null for any
     * @throws ConflictException when it is in another version, with what changed since
     */
    public SectionState<S> read(PlanWork<? extends CatalogStore> work, String id, @Nullable Long pinned) {
        SectionState<S> found = find(work, id);
        if (pinned != null && pinned != found.version()) {
            throw new ConflictException(called(id), since(work, id, pinned));
        }
        return found;
    }

    /**
     * Saves what becomes of an entry that was read in this work. What was decided by reading it holds for what is saved: had somebody
     * else changed it since, all of the work would be done anew.
     *
     * @param before as {@link #find} or {@link #get} gave it
     * @throws InvalidException when it breaks a rule
     */
    public SectionState<S> save(PlanWork<? extends CatalogStore> work, String id, SectionState<S> before, S after) {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw InvalidException.of("id", "has 1 to " + LONGEST_ID + " characters", id);
        }
        if (before.version() > 0 && after.equals(before.value())) {
            return before;
        }
        List<Violation> violations = kind.check(after);
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
        return work.stores().catalog().save(kind, id, before, after, work.now());
    }

    private List<String> since(PlanWork<? extends CatalogStore> work, String id, long version) {
        List<SectionState<S>> versions = new ArrayList<>(work.stores().catalog().versions(kind, id));
        Collections.reverse(versions);
        return IntStream.range(0, versions.size())
                .filter(i -> versions.get(i).version() > version)
                .mapToObj(i ->
                        describe(i == 0 ? kind.empty() : versions.get(i - 1).value(), versions.get(i)))
                .toList();
    }

    /** There is one entry of some kinds, which is called like the kind. */
    private String called(String id) {
        return id.equals(kind.key()) ? called() : called() + " " + id;
    }

    /** The kind in words, such as scorecard template. */
    private String called() {
        return ReadableName.of(kind.key()).toLowerCase(Locale.ROOT);
    }

    private String describe(S before, SectionState<S> after) {
        String what = kind.difference(before, after.value()).stream()
                .map(Change::describe)
                .collect(Collectors.joining("; "));
        return after.changed() == null
                ? what
                : after.changed().by() + " at " + after.changed().at() + ": " + what;
    }

    /** Every version of an entry, newest first. */
    public List<SectionState<S>> versions(PlanWork<? extends CatalogStore> work, String id) {
        return work.stores().catalog().versions(kind, id);
    }

    /**
     * Removes an entry that was read in this work, with all its versions. What was decided by reading it holds for what is removed:
     * had somebody else changed it since, all of the work would be done anew.
     *
     * @param before as {@link #get} gave it
     */
    public void remove(PlanWork<? extends CatalogStore> work, String id, SectionState<S> before) {
        work.stores().catalog().remove(kind, id, before.version());
    }
}
