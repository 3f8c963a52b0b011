package io.accountplanning.plan;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.UserId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps the plans of one tenant and their sections, within one transaction. Another tenant's plan is as if it were not
 * there. What was saved earlier in the transaction is seen by later reads.
 *
 * <p>A storage needs no code for each section: {@link SectionType#fields()} and {@link SectionType#tables()} list the columns,
 * {@link io.accountplanning.table.Column#write} and {@link io.accountplanning.table.CellType#restore} turn values into text
 * and back, {@link io.accountplanning.table.Table#row} and {@link SectionType#withRows} make rows and put them in place.
 */
public interface PlanRepository {

    /**
     * Adds a plan of version 1, and gives it the tenant's next number. A number is never given twice, gaps are allowed. An id
     * that any tenant's plan has already is refused with an exception.
     */
    AccountPlan insert(PlanId id, PlanDetails details, Stamp created);

    /**
     * A plan that is added, and the sections that it begins with.
     *
     * @param sections none of them empty, each once
     */
    record NewPlanRow(PlanId id, PlanDetails details, List<PlanDocument.Part<?>> sections) {

        public NewPlanRow {
            sections = List.copyOf(sections);
        }

        /** The section of that type, when the plan begins with one. */
        public <S extends PlanSection> Optional<S> section(SectionType<S> type) {
            return sections.stream()
                    .filter(part -> part.type().equals(type))
                    .map(part -> type.type().cast(part.state().value()))
                    .findFirst();
        }
    }

    /**
     * Adds plans that begin with sections, as if each section had been saved right after its plan. A storage that can do so with
     * fewer statements does it here.
     *
     * @return the plans as they are stored now, in the order given
     * @throws io.accountplanning.transaction.StaleVersionException as {@link #save} does
     */
    default List<AccountPlan> insert(List<NewPlanRow> plans, Stamp created) {
        return plans.stream().map(plan -> insert(plan, created)).toList();
    }

    private AccountPlan insert(NewPlanRow plan, Stamp created) {
        AccountPlan inserted = insert(plan.id(), plan.details(), created);
        plan.sections().forEach(part -> begin(plan.id(), part, created));
        return plan.sections().isEmpty() ? inserted : find(plan.id()).orElseThrow();
    }

    private <S extends PlanSection> void begin(PlanId id, PlanDocument.Part<S> part, Stamp created) {
        SectionState<S> empty = new SectionState<>(part.type().empty(), 0, null);
        save(id, part.type(), empty, part.state().value(), created);
    }

    /**
     * From here until the transaction ends, no other transaction of the tenant gets past this call: what is read after it
     * about chains and trees still holds when the transaction commits.
     */
    void lockPlacements();

    /** The plan outside the trash that follows up that one. */
    Optional<PlanId> followUpOf(PlanId id);

    /** Which plans outside the trash follow up those, by the plan that is followed up; each as {@link #followUpOf} gives it. */
    default Map<PlanId, PlanId> followUpsOf(Collection<PlanId> ids) {
        Map<PlanId, PlanId> followUps = new HashMap<>();
        ids.forEach(id -> followUpOf(id).ifPresent(followUp -> followUps.put(id, followUp)));
        return followUps;
    }

    /** The client's primary plan, when it has one outside the trash. */
    Optional<PlanId> primaryOf(ClientId client);

    /** The plans outside the trash directly below that one in the tree, by their numbers. */
    List<PlanId> below(PlanId id);

    /** The plans that were started from that template, also those in the trash, by their numbers. */
    List<PlanId> startedFrom(String template);

    /** Takes a plan and all that belongs to it away for good: its sections, its activity, and the snapshots that it owns. */
    void remove(PlanId id);

    /** The plan of that id, also when it is in the trash. */
    Optional<AccountPlan> find(PlanId id);

    /** Those of the plans that there are, also in the trash, in any order; each as {@link #find(PlanId)} gives it. */
    default List<AccountPlan> find(Collection<PlanId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    /** Whether the person owns the plan, is person in charge of a task in it, or is in its company team by host id. */
    boolean isOwn(PlanId id, UserId user);

    /**
     * A section of a plan that exists; {@link SectionType#empty} in version 0 when it was never edited. The plan's
     * details are the section {@link PlanDetails#SECTION}, where it stands is {@link Placement#SECTION}.
     */
    <S extends PlanSection> SectionState<S> section(PlanId id, SectionType<S> type);

    /**
     * Several sections of several plans that exist, in the order of the types, each as {@link #section} gives it. A storage that can
     * read them with fewer questions than one by one does so here.
     */
    default Map<PlanId, List<PlanDocument.Part<?>>> sections(Collection<PlanId> ids, List<SectionType<?>> types) {
        Map<PlanId, List<PlanDocument.Part<?>>> sections = new HashMap<>();
        ids.forEach(id -> sections.put(
                id,
                types.stream().<PlanDocument.Part<?>>map(type -> part(id, type)).toList()));
        return sections;
    }

    /** Several sections of a plan, as {@link #sections(Collection, List)} gives them. */
    default List<PlanDocument.Part<?>> sections(PlanId id, List<SectionType<?>> types) {
        return Objects.requireNonNull(sections(List.of(id), types).get(id));
    }

    private <S extends PlanSection> PlanDocument.Part<S> part(PlanId id, SectionType<S> type) {
        return new PlanDocument.Part<>(type, section(id, type));
    }

    /**
     * Saves an edited section in the version after the given one, and makes the stamp the plan's last change.
     *
     * @param before the state that {@link #section} gave in this transaction
     * @throws io.accountplanning.transaction.StaleVersionException when the stored version is not the one given (at
     *     the latest when the transaction commits); of two who save the same version one succeeds. Also when the plan would
     *     be the second outside the trash with the same {@linkplain Placement#predecessor predecessor}, or the second
     *     {@linkplain Placement#primary primary} one of its client
     */
    <S extends PlanSection> SectionState<S> save(
            PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed);

    /** The details of a plan before and after an edit. */
    record EditedDetails(PlanId plan, SectionState<PlanDetails> before, PlanDetails after) {}

    /**
     * Saves the edited details of several plans, each as {@link #save} does; none of them when one is stale. A storage that can do so
     * with fewer statements does it here.
     *
     * @throws io.accountplanning.transaction.StaleVersionException as {@link #save} does
     */
    default void save(List<EditedDetails> edits, Stamp changed) {
        edits.forEach(edit -> save(edit.plan(), PlanDetails.SECTION, edit.before(), edit.after(), changed));
    }
}
