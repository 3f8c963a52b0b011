package io.accountplanning.catalog;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import java.util.List;

/**
 * Keeps what one tenant has beside its plans, within one transaction: entries of several kinds, few of each. Every version of an
 * entry stays. A storage needs no code for each kind; {@link io.accountplanning.plan.PlanRepository} says how it does without.
 */
public interface CatalogRepository {

    /** An entry; {@link SectionType#empty} in version 0 when there is none, or it was removed. */
    <S extends PlanSection> SectionState<S> find(SectionType<S> kind, String id);

    /** The entry of a kind of which a tenant has one, under the kind's key; {@link SectionType#empty} in version 0 when there is none. */
    default <S extends PlanSection> SectionState<S> only(SectionType<S> kind) {
        return find(kind, kind.key());
    }

    /** All entries of a kind that were not removed, ordered by their ids, character by character. */
    <S extends PlanSection> List<CatalogEntry<S>> all(SectionType<S> kind);

    /**
     * Saves an entry in the version after the given one.
     *
     * @param before the state that {@link #find} gave in this transaction
     * @throws io.accountplanning.transaction.StaleVersionException when the stored version is not the one given (at
     *     the latest when the transaction commits); of two who save the same version one succeeds
     */
    <S extends PlanSection> SectionState<S> save(
            SectionType<S> kind, String id, SectionState<S> before, S after, Stamp changed);

    /**
     * Removes an entry with all its versions.
     *
     * @param version the stored version
     * @throws io.accountplanning.transaction.StaleVersionException when the stored version is not the one given
     */
    void remove(SectionType<?> kind, String id, long version);

    /** Every version of an entry, newest first; none when it was removed. */
    <S extends PlanSection> List<SectionState<S>> versions(SectionType<S> kind, String id);
}
